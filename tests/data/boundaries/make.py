#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
# Copyright zilamap contributors
"""Makes the broken boundary files in this folder; see README.md. Needs ogr2ogr (Debian: gdal-bin)."""

import json
import pathlib
import shutil
import struct
import subprocess
import tempfile

HERE = pathlib.Path(__file__).parent
PARTS = ("shp", "shx", "dbf", "prj", "cpg")


def square(x, y, size=1.0):
    return [[x, y], [x, y + size], [x + size, y + size], [x + size, y], [x, y]]


def feature(name, geometry, **more):
    return {"type": "Feature", "properties": {"name": name, **more}, "geometry": geometry}


def polygon(*rings):
    return {"type": "Polygon", "coordinates": list(rings)}


def collection(*features, **more):
    return {"type": "FeatureCollection", **more, "features": list(features)}


def write_json(name, content):
    (HERE / f"{name}.geojson").write_text(json.dumps(content, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def write_shapefile(name, content, parts=PARTS, options=("-lco", "ENCODING=UTF-8")):
    with tempfile.TemporaryDirectory() as folder:
        source = pathlib.Path(folder, "in.geojson")
        source.write_text(json.dumps(content), encoding="utf-8")
        subprocess.run(["ogr2ogr", *options, "-lco", "DBF_DATE_LAST_UPDATE=2000-01-01",
                        pathlib.Path(folder, f"{name}.shp"), source], check=True)
        for part in parts:
            made = pathlib.Path(folder, f"{name}.{part}")
            if made.exists():
                shutil.copyfile(made, HERE / made.name)


def change(name, edit):
    file = HERE / name
    data = bytearray(file.read_bytes())
    file.write_bytes(bytes(edit(data)))


TWO = collection(feature("West", polygon(square(85, 25)), code="1"), feature("East", polygon(square(86, 25)), code="2"))
METRES = collection(feature("West", polygon(square(912000, 969000, 1000))), crs=None)
EIGHT = polygon([[0, 0], [2, 2], [2, 0], [0, 2], [0, 0]])

# Shapefiles of which a part is missing or broken.
write_shapefile("sound", TWO)
write_shapefile("shx-missing", TWO, parts=("shp", "dbf", "prj", "cpg"))
write_shapefile("dbf-missing", TWO, parts=("shp", "shx", "prj", "cpg"))
write_shapefile("prj-missing", TWO, parts=("shp", "shx", "dbf", "cpg"))
write_shapefile("prj-missing-metres", METRES, parts=("shp", "shx", "dbf", "cpg"))
write_shapefile("prj-garbage", TWO)
(HERE / "prj-garbage.prj").write_text("this is no coordinate system\n")
write_shapefile("shp-cut-short", TWO)
change("shp-cut-short.shp", lambda data: data[:-40])
write_shapefile("shx-cut-short", TWO)
change("shx-cut-short.shx", lambda data: data[:60])
write_shapefile("dbf-cut-short", TWO)
change("dbf-cut-short.dbf", lambda data: data[:-100])
write_shapefile("rows-differ", TWO)
change("rows-differ.dbf", lambda data: data[:4] + struct.pack("<I", 1) + data[8:])
write_shapefile("empty-layer", TWO, options=("-lco", "ENCODING=UTF-8", "-where", "name = 'nobody'"))
write_shapefile("record-points-elsewhere", TWO)
# The index says that the second shape starts far behind the end of the file.
change("record-points-elsewhere.shx", lambda data: data[:108] + struct.pack(">I", 1 << 28) + data[112:])
(HERE / "text-named-shp.shp").write_text(
    "name,district\nthis is a table that somebody renamed to .shp, to see what happens\n"
    "and it is long enough to hold what would be the head of a real file\n")

# Encodings: é is one byte in Windows-1252 and two in UTF-8.
NAMED = collection(feature("Béttiah", polygon(square(85, 25))))
write_shapefile("cpg-says-utf8-but-is-not", NAMED, options=("-lco", "ENCODING=ISO-8859-1"))
(HERE / "cpg-says-utf8-but-is-not.cpg").write_text("UTF-8")
write_shapefile("cpg-missing-utf8", NAMED, parts=("shp", "shx", "dbf", "prj"))
change("cpg-missing-utf8.dbf", lambda data: data[:29] + b"\x57" + data[30:])
write_shapefile("cpg-missing-windows", NAMED, parts=("shp", "shx", "dbf", "prj"),
                options=("-lco", "ENCODING=ISO-8859-1"))

# Shapes.
write_json("ring-crosses-itself", collection(feature("Eight", EIGHT), feature("West", polygon(square(85, 25)))))
write_json("ring-not-closed", collection(feature("Open", polygon(square(85, 25)[:-1]))))
write_json("shape-missing", collection(feature("West", polygon(square(85, 25))), feature("Nowhere", None)))
write_json("shapes-all-missing", collection(feature("Nowhere", None)))
write_json("points-repeated", collection(feature("West", polygon([p for p in square(85, 25) for _ in range(2)]))))
write_json("coordinate-beyond-ground", collection(
    feature("West", {"type": "MultiPolygon", "coordinates": [[square(85, 25)], [square(1e300, 25)]]})))
write_json("lines-only", collection(feature("River", {"type": "LineString", "coordinates": [[85, 25], [86, 26]]})))
write_json("collection-of-all", collection(feature("All", {"type": "GeometryCollection", "geometries": [
    polygon(square(85, 25), square(85.25, 25.25, 0.5)), polygon(square(87, 25)),
    {"type": "LineString", "coordinates": [[85, 25, 7], [86, 26, 8]]},
    {"type": "Point", "coordinates": [85, 25, 9]}]})))
(HERE / "curved.csv").write_text('name,WKT\nRound,"CURVEPOLYGON (CIRCULARSTRING (0 0, 1 1, 2 0, 1 -1, 0 0))"\n'
                                 'High,"POLYGON ZM ((0 0 1 2, 0 1 1 2, 1 1 1 2, 1 0 1 2, 0 0 1 2))"\n')

# Coordinate systems.
def named_crs(code):
    return {"type": "name", "properties": {"name": f"urn:ogc:def:crs:EPSG::{code}"}}


write_json("metres", collection(feature("West", polygon(square(912000, 969000, 1000))), crs=named_crs(7759)))
write_json("crs-geocentric", collection(feature("West", polygon(square(85, 25))), crs=named_crs(4978)))

# Names.
write_json("names-twice", collection(feature("Raigarh", polygon(square(85, 25))),
                                     feature("RAIGARH ", polygon(square(86, 25)))))
write_json("name-blank", collection(feature("West", polygon(square(85, 25))), feature("  ", polygon(square(86, 25)))))
write_json("name-field-missing", collection({"type": "Feature", "properties": {"label": "West", "code": 1},
                                            "geometry": polygon(square(85, 25))}))
write_json("all-fields", collection(feature(
    "Purnia", polygon(square(85, 25)), name_hi="पूर्णिया", census2011="211", lgd="210", population=3264619, hq="Purnia",
    area_km2=3229.5, aliases="Purnea; Poornia;")))

# Files that are something else.
write_json("both-sides-of-180", collection(feature("West", polygon(square(178, -18))),
                                           feature("East", polygon(square(-179, -18)))))
write_json("two-states", collection(*(
    {"type": "Feature",
     "properties": {"district": name, "st_nm": state, "dt_code": census, "lgd_code": lgd, "adm2_pcode": pcode,
                    "ISO": "IND", "region": region},
     "geometry": polygon(square(x, y))}
    for name, state, census, lgd, pcode, region, x, y in (
        ("Aurangabad", "Bihar", "235", "189", "IN10235", "East", 84, 24),
        ("Gaya", "Bihar", "236", "196", "IN10236", "East", 85, 24),
        ("Aurangabad", "Maharashtra", "515", "469", "IN27515", "West", 75, 19),
        ("Pune", "Maharashtra", "000", "490", "IN27521", "West", 74, 19)))))
write_json("degrees-beyond-pole", collection(feature("Far", polygon(square(85, 89, 4)))))
write_json("name-field-blank", collection(feature("", polygon(square(85, 25)), district="West"),
                                          feature("", polygon(square(86, 25)), district="East")))
(HERE / "cut-short.geojson").write_text(json.dumps(TWO)[:150])
(HERE / "refers-to-others.vrt").write_text(
    '<OGRVRTDataSource><OGRVRTLayer name="sound"><SrcDataSource relativeToVRT="1">sound.shp</SrcDataSource>'
    "</OGRVRTLayer></OGRVRTDataSource>\n")
