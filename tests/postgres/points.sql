-- SPDX-License-Identifier: MIT
-- Copyright zilamap contributors
--
-- Points in degrees, in metres (UTM 45N) and without a system, and a line, which is no place.

CREATE EXTENSION postgis;
CREATE TABLE points (id integer, title text, date date, participants integer, place geometry);
INSERT INTO points VALUES
  (1, 'degrees', '2009-05-01', 10, ST_SetSRID(ST_MakePoint(85.14, 25.61), 4326)),
  (2, 'metres', '2009-05-02', 20, ST_Transform(ST_SetSRID(ST_MakePoint(85.0, 24.79), 4326), 32645)),
  (3, 'no system', '2009-05-03', 30, ST_MakePoint(86.47, 25.37)),
  (4, 'a line', '2009-05-04', 40, ST_SetSRID(ST_MakeLine(ST_MakePoint(85, 25), ST_MakePoint(86, 25)), 4326));
