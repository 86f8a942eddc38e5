-- SPDX-License-Identifier: MIT
-- Copyright zilamap contributors
--
-- Made up rows. Names are spelled in several ways, some are unknown, some fields are empty.

CREATE TABLE activities AS
SELECT i AS id,
       'Training ' || i AS title,
       (ARRAY['training', 'Workshop', 'campaign'])[1 + i % 3] AS type,
       date '2008-03-15' + (i * 37) % 800 AS start_date,
       CASE WHEN i % 5 = 0 THEN date '2008-03-15' + (i * 37) % 800 + 20 END AS end_date,
       (ARRAY['Gaya', 'PATNA', 'Purnea', 'सीतामढ़ी', 'West Champaran', 'Nowhere', 'Gaya, Nawada', NULL, 'State level',
              'Sitamadhi', 'Motihari'])[1 + i % 11] AS district,
       CASE WHEN i % 7 = 0 THEN 'Jamalpur' END AS place,
       CASE WHEN i % 4 <> 0 THEN (i * 13) % 400 END AS participants
FROM generate_series(1, 5000) AS i;

CREATE TABLE people_by_sex AS
SELECT i AS id,
       timestamp '2009-02-01 10:00' + (i % 500) * interval '1 day' AS date,
       (ARRAY['Munger', 'Katihar', 'lgd:211'])[1 + i % 3] AS district,
       (i % 50)::numeric AS women,
       (i % 30)::bigint AS men,
       (i % 4)::smallint AS girls
FROM generate_series(1, 1000) AS i;

CREATE TABLE with_totals AS
SELECT i AS position, i AS id, CASE i WHEN 7 THEN 'Total' ELSE 'Training' END AS title, date '2009-04-01' + i AS date,
       'Gaya' AS district, i AS participants, 'x' AS records_of, 1 AS sites_of
FROM generate_series(1, 40) AS i;

CREATE TABLE with_single_precision AS
SELECT i AS position, i AS id, date '2009-04-01' + i AS date, 'Gaya' AS district,
       (CASE WHEN i < 10 THEN 999999 ELSE 1 END)::real AS participants
FROM generate_series(1, 40) AS i;

CREATE TABLE with_text_dates AS
SELECT i AS position, i AS id, to_char(date '2009-04-01' + i, 'DD/MM/YYYY') AS date, 'Gaya' AS district, i AS participants
FROM generate_series(1, 40) AS i;

CREATE TABLE with_wrong_numbers AS
SELECT i AS position, i AS id, date '2009-04-01' + i AS date, 'Gaya' AS district,
       CASE i WHEN 3 THEN -5 WHEN 4 THEN 2.5 ELSE i END AS participants
FROM generate_series(1, 40) AS i;

CREATE TABLE with_repeated_ids AS
SELECT i AS position, i % 30 AS id, date '2009-04-01' + i AS date, 'Gaya' AS district, i AS participants
FROM generate_series(1, 40) AS i;

CREATE TABLE with_sites AS
SELECT i AS position, i / 4 AS activity_id, date '2009-04-01' + i / 4 AS date,
       (ARRAY['Gaya', 'Patna', 'Munger'])[1 + i % 3] AS district, i AS participants
FROM generate_series(1, 40) AS i;

CREATE TABLE about_survivors AS
SELECT i AS position, i AS id, 'Rescue of survivors' AS type, date '2009-04-01' + i AS date,
       (ARRAY['Gaya', 'Patna', 'Munger'])[1 + i % 3] AS district, i AS participants
FROM generate_series(1, 40) AS i;

CREATE TABLE nothing_known (colour text, weight real);
INSERT INTO nothing_known VALUES ('red', 1);
