#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
# Copyright zilamap contributors
"""Makes the tables in this folder; see README.md. Needs Python 3 and nothing else; gives the same bytes each time."""

import pathlib
import sqlite3
import struct
import zipfile

HERE = pathlib.Path(__file__).parent
HIDDEN = ' state="hidden"'
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"


def text(name, content, encoding="utf-8"):
    (HERE / name).write_bytes(content if isinstance(content, bytes) else content.encode(encoding))


def archive(name, parts):
    with zipfile.ZipFile(HERE / name, "w") as out:
        for part, content in parts.items():
            info = zipfile.ZipInfo(part, date_time=(2009, 7, 18, 0, 0, 0))
            # OpenDocument wants its first part to be readable at once.
            info.compress_type = zipfile.ZIP_STORED if part == "mimetype" else zipfile.ZIP_DEFLATED
            out.writestr(info, content)


def cell(address, value, kind="", style=0, formula=None):
    """A cell of a sheet; `value` is XML."""
    more = (f' t="{kind}"' if kind else "") + (f' s="{style}"' if style else "")
    inside = f"<f>{formula}</f>" if formula is not None else ""
    if value is not None:
        inside += f"<is>{value}</is>" if kind == "inlineStr" else f"<v>{value}</v>"
    return f'<c r="{address}"{more}>{inside}</c>'


def words(row, *values):
    """A row of texts that stand in their cells."""
    cells = "".join(cell(f"{'ABCDEFGH'[i]}{row}", f"<t>{v}</t>", "inlineStr") for i, v in enumerate(values) if v != "")
    return f'<row r="{row}">{cells}</row>'


def row(number, *cells):
    return f'<row r="{number}">{"".join(cells)}</row>'


def sheet(*rows, merged=()):
    merges = f'<mergeCells count="{len(merged)}">{"".join(f"<mergeCell ref={m!r}/>" for m in merged)}</mergeCells>'
    return f'<worksheet xmlns="{MAIN}"><sheetData>{"".join(rows)}</sheetData>{merges if merged else ""}</worksheet>'


# Styles 1 to 7: a day, a month, a moment, a time, an own format of a day, a duration, a number with decimals.
STYLES = (
    f'<styleSheet xmlns="{MAIN}"><numFmts count="2"><numFmt numFmtId="164" formatCode="[$-4009]dd\\ mmmm\\ yyyy;@"/>'
    '<numFmt numFmtId="165" formatCode="&quot;days&quot; #,##0.00"/></numFmts>'
    '<cellStyleXfs count="1"><xf numFmtId="14"/></cellStyleXfs><cellXfs count="8">'
    + "".join(f'<xf numFmtId="{n}"/>' for n in (0, 14, 17, 22, 20, 164, 46, 165))
    + "</cellXfs></styleSheet>"
)


def book(name, sheets, strings=(), settings="", hidden=()):
    """A workbook; `sheets` has the XML of each sheet by its name."""
    listed = "".join(
        f'<sheet name="{title}" sheetId="{i}"{HIDDEN if title in hidden else ""} r:id="rId{i}"/>'
        for i, title in enumerate(sheets, 1)
    )
    relations = "".join(
        f'<Relationship Id="rId{i}" Type="{REL}/worksheet" Target="worksheets/sheet{i}.xml"/>'
        for i in range(1, len(sheets) + 1)
    )
    relations += f'<Relationship Id="rId98" Type="{REL}/styles" Target="styles.xml"/>'
    relations += f'<Relationship Id="rId99" Type="{REL}/sharedStrings" Target="/xl/sharedStrings.xml"/>'
    kinds = {"/xl/workbook.xml": "sheet.main", "/xl/styles.xml": "styles", "/xl/sharedStrings.xml": "sharedStrings"}
    kinds.update({f"/xl/worksheets/sheet{i}.xml": "worksheet" for i in range(1, len(sheets) + 1)})
    overrides = "".join(
        f'<Override PartName="{part}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.{kind}+xml"/>'
        for part, kind in kinds.items()
    )
    parts = {
        "[Content_Types].xml": f'<Types xmlns="{PACKAGE}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{overrides}</Types>',
        "_rels/.rels": f'<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="rId1" '
        f'Type="{REL}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'<workbook xmlns="{MAIN}" xmlns:r="{REL}">{settings}<sheets>{listed}</sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{PACKAGE}/relationships">{relations}</Relationships>',
        "xl/styles.xml": STYLES,
        "xl/sharedStrings.xml": f'<sst xmlns="{MAIN}">{"".join(f"<si>{s}</si>" for s in strings)}</sst>',
    }
    for i, content in enumerate(sheets.values(), 1):
        parts[f"xl/worksheets/sheet{i}.xml"] = content
    archive(name, parts)
    return parts


def ods(name, content, manifest="", styles=""):
    office = "urn:oasis:names:tc:opendocument:xmlns"
    spaces = "".join(f' xmlns:{n}="{office}:{n}:1.0"' for n in ("office", "table", "text", "style"))
    parts = {
        "mimetype": "application/vnd.oasis.opendocument.spreadsheet",
        "META-INF/manifest.xml": f'<manifest:manifest xmlns:manifest="{office}:manifest:1.0">{manifest}</manifest:manifest>',
        "content.xml": f'<office:document-content{spaces} xmlns:calcext="urn:calcext" xmlns:draw="{office}:drawing:1.0">'
        f"<office:automatic-styles>{styles}</office:automatic-styles>"
        f"<office:body><office:spreadsheet>{content}</office:spreadsheet></office:body></office:document-content>",
    }
    archive(name, parts)


def ods_text(value, more=""):
    return f'<table:table-cell office:value-type="string"{more}><text:p>{value}</text:p></table:table-cell>'


HEADER = "district,type,people\n"

# Text.
text("sound.csv", "id,district,women\n1,Gaya,249\n2,\"West Champaran\",\n3,मुंगेर,0\n")
text("sound.tsv", "id\tdistrict\tplaces\n1\tGaya\tBodh Gaya, Sherghati\n")
text("empty.csv", "")
text("blank-lines-only.csv", "\n\n  \r\n,,,\n")
text("header-only.csv", HEADER)
text("headers-twice.csv", "district,people,people\nGaya,1,2\n")
text("rows-ragged.csv", HEADER + "Gaya\nPatna,training,10,more,and more\nArwal,survey,5\n")
text("nul-bytes.csv", b"district,type,people\nGa\0ya,training,1\0\0\nPatna,survey,2\n")
text("quote-unclosed.csv", HEADER + 'Gaya,"training,1\nPatna,survey,2\nArwal,survey,3\n')
text("latin-1-called-utf-8.csv", b"\xef\xbb\xbfdistrict,type,people\nGaya,caf\xe9,1\nPatna,na\xefve,2\n")
text("windows-1252.csv", "district;note\nGaya;café “Bodhi” – 5 €\n", "cp1252")
text("mixed-encodings.csv", "district,note\nमुंगेर,x\n".encode() + b"Gaya,caf\xe9\n")
text("utf-16-le.csv", "\ufeffdistrict;note\nमुंगेर;café 🙂\n", "utf-16-le")
text("utf-16-be-without-mark.csv", "district;note\nमुंगेर;café 🙂\n", "utf-16-be")

# Workbooks.
book(
    "sound.xlsx",
    {
        "Notes": sheet(),
        "Activities": sheet(
            row(1, *(cell(f"{c}1", i, "s") for i, c in enumerate("ABCDE"))),
            row(3, cell("A3", "123456789012"), cell("B3", 5, "s"), cell("C3", 40012, style=1), cell("D3", "249.0"),
                cell("E3", 1, "b")),
            row(4, cell("A4", "1.23456789012E11"), cell("B4", "<r><t>Sita</t></r><r><t>marhi</t></r>", "inlineStr"),
                cell("C4", "40012.4375", style=3), cell("D4", "0.30000000000000004"), cell("E4", 0, "b", formula="FALSE()")),
            row(5, cell("B5", 6, "s"), cell("C5", 39995, style=2), cell("D5", "-7"), cell("E5", "0.4375", style=4)),
            row(20000, cell("A20000", "n/a", "str", style=1), cell("C20000", 40012, style=5),
                cell("D20000", "1.5", style=7), cell("E20000", "1.5", style=6)),
        ),
        "Secret": sheet(words(1, "hidden")),
    },
    ["<t>id</t>", "<t>district</t>", "<t>start</t>", "<t>women</t>", "<t>done</t>", "<t>Gaya</t>",
     "<r><t xml:space='preserve'>West </t></r><r><t>Champaran</t></r><rPh><t>reading</t></rPh>"],
    hidden=("Secret",),
)
book("formula-cells.xlsx", {"S": sheet(
    words(1, "district", "people"),
    row(2, cell("A2", "<t>Gaya</t>", "inlineStr"), cell("B2", 249, formula="B3+B4")),
    row(3, cell("A3", "<t>Patna</t>", "inlineStr"), cell("B3", None, formula="1+1")),
    row(4, cell("A4", "Arwal", "str", formula="X9"), cell("B4", "#REF!", "e", formula="X9")),
)})
book("merged-cells.xlsx", {"S": sheet(
    words(1, "district", "type", "people"), words(2, "Gaya", "training", "1"), words(3, "", "survey", "2"),
    words(5, "all of it"), merged=("A2:A3", "A5:C5"))})
book("a-sheet-for-each-year.xlsx", {
    "2009-10": sheet(words(1, "district", "date", "people"), words(2, "Gaya", "2009-05-01", "10")),
    "2010-11": sheet(words(1, "district", "date", "people"), words(2, "Gaya", "2010-05-01", "20")),
    "Examples": sheet(words(1, "district", "date", "people"), words(2, "Gaya", "2010-05-01", "30")),
    "Empty": sheet(), "Hidden": sheet(words(1, "Gaya"))}, hidden=("Hidden",))
book("dates-since-1904.xlsx", {"S": sheet(words(1, "start"), row(2, cell("A2", 38550, style=1)))},
     settings='<workbookPr date1904="1"/>')
book("text-not-there.xlsx", {"S": sheet(words(1, "district"), row(2, cell("A2", 7, "s"), cell("B2", 1)))}, ["<t>one</t>"])
book("column-too-far.xlsx", {"S": sheet(words(1, "district"), row(2, cell("XFD2", 1)))})
book("rows-fall.xlsx", {"S": sheet(words(5, "district"), words(4, "Gaya"))})
book("no-rows.xlsx", {"S": sheet(), "T": sheet(row(7, cell("A7", None, style=1)))})
prefixed = sheet(words(1, "district"), words(2, "Gaya")).replace("<", "<x:").replace("<x:/", "</x:")
book("names-with-prefix.xlsx", {"S": prefixed.replace("xmlns=", "xmlns:x=")})
book("entities.xlsx", {"S": '<!DOCTYPE w [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>' + sheet(words(1, "&b;"))})
book("part-not-xml.xlsx", {"S": "district,people\n"})

sound = (HERE / "sound.xlsx").read_bytes()
text("cut-short.xlsx", sound[: len(sound) // 2])
damaged = bytearray(sound)
damaged[damaged.find(b"xl/worksheets/sheet2.xml") + 60] ^= 0xFF
text("damaged.xlsx", bytes(damaged))
text("not-a-workbook.xlsx", HEADER)
text("zip-of-other-things.xlsx", b"")
archive("zip-of-other-things.xlsx", {"readme.txt": "nothing"})
text("empty.xlsx", "")
# The head of a compound file, and the name of what an encrypted workbook keeps in it.
compound = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504)
text("encrypted.xlsx", compound + "EncryptedPackage".encode("utf-16-le") + bytes(480))
text("before-2007.xls", compound + "Workbook".encode("utf-16-le") + bytes(496))
# The directory says 5 GB, as for a bomb; the bytes are not there.
book("zip-bomb.xlsx", {"S": sheet(words(1, "district"))})
bomb = bytearray((HERE / "zip-bomb.xlsx").read_bytes())
place = bomb.rfind(b"xl/worksheets/sheet1.xml")
bomb[place - 22 : place - 18] = struct.pack("<I", 0xF0000000)
text("zip-bomb.xlsx", bytes(bomb))
# The directory says fewer bytes than there are.
liar = bytearray((HERE / "merged-cells.xlsx").read_bytes())
place = liar.rfind(b"xl/worksheets/sheet1.xml")
liar[place - 22 : place - 18] = struct.pack("<I", 100)
text("size-too-small.xlsx", bytes(liar))

ods(
    "sound.ods",
    '<table:tracked-changes><table:x/></table:tracked-changes>'
    '<table:table table:name="Hidden" table:style-name="ta2"><table:table-row>' + ods_text("no")
    + "</table:table-row></table:table>"
    '<table:table table:name="Activities" table:style-name="ta1"><table:shapes><draw:frame><text:p>shape</text:p></draw:frame>'
    "</table:shapes><table:table-header-rows><table:table-row>" + ods_text("district") + ods_text("type") + ods_text("start")
    + ods_text("women") + "</table:table-row></table:table-header-rows>"
    '<table:table-row table:number-rows-repeated="3"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>'
    '<table:table-row><table:table-cell office:value-type="string" table:number-columns-spanned="2"><office:annotation>'
    "<text:p>a comment</text:p></office:annotation><text:p>Gaya<text:s text:c=\"2\"/>Sadar</text:p><text:p>second</text:p>"
    '</table:table-cell><table:covered-table-cell table:number-columns-repeated="1"/>'
    '<table:table-cell office:value-type="date" office:date-value="2009-07-18"><text:p>18/07/09</text:p></table:table-cell>'
    '<table:table-cell office:value-type="float" office:value="249"><text:p>249.00</text:p></table:table-cell></table:table-row>'
    '<table:table-row table:number-rows-repeated="2">' + ods_text("Patna")
    + '<table:table-cell office:value-type="boolean" office:boolean-value="true" table:number-columns-repeated="2"><text:p>TRUE'
    '</text:p></table:table-cell><table:table-cell office:value-type="float" office:value="1"/></table:table-row>'
    '<table:table-row>' + ods_text("Arwal") + '<table:table-cell table:formula="of:=TRUE()" office:value-type="float" '
    'office:value="1"/><table:table-cell office:value-type="time" office:time-value="PT36H00M00.5S"><text:p>36:00</text:p>'
    "</table:table-cell></table:table-row>"
    '<table:table-row table:number-rows-repeated="1048568"><table:table-cell table:number-columns-repeated="16384"/>'
    "</table:table-row></table:table>",
    styles='<style:style style:name="ta1"><style:table-properties table:display="true"/></style:style>'
    '<style:style style:name="ta2"><style:table-properties table:display="false"/></style:style>',
)
ods(
    "formula-cells.ods",
    '<table:table table:name="S"><table:table-row>' + ods_text("district") + ods_text("people") + "</table:table-row>"
    '<table:table-row>' + ods_text("Gaya") + '<table:table-cell table:formula="of:=1+1" office:value-type="float" office:value="249">'
    '<text:p>249</text:p></table:table-cell></table:table-row><table:table-row>' + ods_text("Patna")
    + '<table:table-cell table:formula="of:=1+1"/></table:table-row><table:table-row>' + ods_text("Arwal")
    + '<table:table-cell table:formula="of:=X" office:value-type="string" calcext:value-type="error"><text:p>#REF!</text:p>'
    "</table:table-cell></table:table-row></table:table>",
)
ods("repeated-without-end.ods",
    '<table:table table:name="S"><table:table-row table:number-rows-repeated="2000000000">' + ods_text("Gaya")
    + "</table:table-row></table:table>")
ods("encrypted.ods", "", manifest="<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>")

# Layers.
text("points.geojson", """{"type": "FeatureCollection", "features": [
 {"type": "Feature", "properties": {"id": 123456789012, "district": "Gaya", "start": "2009-07-18", "women": 249},
  "geometry": {"type": "Point", "coordinates": [84.99, 24.7955]}},
 {"type": "Feature", "properties": {"id": 2, "district": "मुंगेर", "start": "18/07/2009", "women": 0.5},
  "geometry": null}]}
""")


def database(name, script, rows=()):
    path = HERE / name
    path.unlink(missing_ok=True)
    with sqlite3.connect(path) as out:
        out.executescript(script)
        for statement, values in rows:
            out.execute(statement, values)
    out.close()


database("sound.sqlite", '''
 CREATE TABLE activities (id INTEGER PRIMARY KEY, district TEXT, women INTEGER, "No. of ""men""" REAL);
 INSERT INTO activities VALUES (7, 'Gaya', 249, 10.0), (9, 'मुंगेर', 'approx. 20', 0.5), (12, NULL, NULL, 123456789012);
 CREATE TABLE sites (place TEXT); INSERT INTO sites VALUES ('Bodh Gaya');
 CREATE VIEW seen AS SELECT * FROM sites;
''')
# A virtual table of SpatiaLite that would read another file. Only SQLite itself writes the list of tables, so that the
# statement goes there by hand.
database("virtual-table.sqlite", """
 CREATE TABLE plain (district TEXT); INSERT INTO plain VALUES ('Gaya');
 PRAGMA writable_schema = ON;
 INSERT INTO sqlite_master (type, name, tbl_name, rootpage, sql) VALUES ('table', 'outside', 'outside', 0,
  'CREATE VIRTUAL TABLE outside USING VirtualText("/tmp/zilamap-outside.csv", UTF-8, 1, COMMA, DOUBLEQUOTE)');
""")


def geopackage_point(x, y):
    return b"GP\0\x01" + struct.pack("<i", 7759) + struct.pack("<BIdd", 1, 1, x, y)


UTM = 'PROJCS["WGS 84 / Bihar",GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563]],' \
      'PRIMEM["Greenwich",0],UNIT["degree",0.0174532925199433],AUTHORITY["EPSG","4326"]],' \
      'PROJECTION["Lambert_Conformal_Conic_2SP"],PARAMETER["latitude_of_origin",25.8772525],' \
      'PARAMETER["central_meridian",85.9875],PARAMETER["standard_parallel_1",27.1333333333333],' \
      'PARAMETER["standard_parallel_2",24.6166666666667],PARAMETER["false_easting",1000000],' \
      'PARAMETER["false_northing",1000000],UNIT["metre",1],AUTHORITY["EPSG","7759"]]'
database("points-in-metres.gpkg", """
 PRAGMA application_id = 0x47504B47; PRAGMA user_version = 10200;
 CREATE TABLE gpkg_spatial_ref_sys (srs_name TEXT NOT NULL, srs_id INTEGER PRIMARY KEY, organization TEXT NOT NULL,
  organization_coordsys_id INTEGER NOT NULL, definition TEXT NOT NULL, description TEXT);
 CREATE TABLE gpkg_contents (table_name TEXT NOT NULL PRIMARY KEY, data_type TEXT NOT NULL, identifier TEXT UNIQUE,
  description TEXT DEFAULT '', last_change DATETIME NOT NULL DEFAULT '2009-07-18T00:00:00.000Z', min_x DOUBLE,
  min_y DOUBLE, max_x DOUBLE, max_y DOUBLE, srs_id INTEGER);
 CREATE TABLE gpkg_geometry_columns (table_name TEXT NOT NULL, column_name TEXT NOT NULL, geometry_type_name TEXT NOT NULL,
  srs_id INTEGER NOT NULL, z TINYINT NOT NULL, m TINYINT NOT NULL);
 CREATE TABLE sites (fid INTEGER PRIMARY KEY, geom POINT, place TEXT, start DATE);
 INSERT INTO gpkg_contents (table_name, data_type, identifier, srs_id) VALUES ('sites', 'features', 'sites', 7759);
 INSERT INTO gpkg_geometry_columns VALUES ('sites', 'geom', 'POINT', 7759, 0, 0);
""", [
    ("INSERT INTO gpkg_spatial_ref_sys VALUES ('WGS 84 / Bihar', 7759, 'EPSG', 7759, ?, NULL)", (UTM,)),
    ("INSERT INTO sites VALUES (1, ?, 'first', '2009-07-18')", (geopackage_point(912122.791, 969584.874),)),
    ("INSERT INTO sites VALUES (2, NULL, 'second', 'July 2009')", ()),
])
