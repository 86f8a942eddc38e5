# SPDX-License-Identifier: MIT
# Copyright zilamap contributors
"""The maps of the comparison with QGIS print layouts: compare_qgis.py TABLES OUT, in the repository's top folder.

Runs without a screen under QT_QPA_PLATFORM=offscreen. In QGIS itself the same is done with the mouse.
"""
import sys
from pathlib import Path

from qgis import core
from qgis.PyQt.QtGui import QColor, QFont, QFontDatabase

TABLES, OUT = Path(sys.argv[1]).resolve(), Path(sys.argv[2]).resolve()
YEARS = ["2008-09", "2009-10", "2010-11", "2011-12"]
LOOKS = {"value": "1 activity", "zero": "No recorded activity", "not_reported": "Not reported"}
HINDI = {"value": "1 गतिविधि", "zero": "कोई दर्ज गतिविधि नहीं", "not_reported": "रिपोर्ट नहीं"}
SOURCE = (
    "Records: Anti-human-trafficking programme, Bihar: activities page (undated). Boundaries: Guneet Narula (2020, MIT), after "
    "Datameet (CC BY 4.0);\nNepal's side by Aashish Manandhar (2018, MIT). Projection: WGS 84 / Bihar (EPSG:7759). "
    "Boundaries are no statement on the legal status of any border."
)
# By hand, in millimetres.
MOVED = {"Madhepura": (0, -6)}
MOVED_BESIDE_CIRCLES = {
    "Madhepura": (0, -6), "Lakhisarai": (0, 4), "Muzaffarpur": (0, 6), "Katihar": (0, -5), "Munger": (2, 6), "Bhagalpur": (6, -5),
}
MAP = (9, 30, 216, 160)  # left, top, width, height in mm


def font(size, bold=False, family="Noto Sans"):
    made = QFont(family)
    made.setPointSizeF(size)
    made.setBold(bold)
    return made


def text_format(size, bold=False, family="Noto Sans", colour="#222222", halo=False):
    made = core.QgsTextFormat()
    made.setFont(font(size, bold, family))
    made.setSize(size)
    made.setColor(QColor(colour))
    if halo:
        buffer = core.QgsTextBufferSettings()
        buffer.setEnabled(True)
        buffer.setSize(0.4)
        made.setBuffer(buffer)
    return made


def fill(colour, edge="#808080", width="0.15"):
    return core.QgsFillSymbol.createSimple({"color": colour, "outline_color": edge, "outline_width": width})


def hatched():
    symbol = fill("#eeeeee")
    lines = core.QgsLinePatternFillSymbolLayer()
    lines.setLineAngle(45)
    lines.setDistance(1.5)
    lines.setSubSymbol(core.QgsLineSymbol.createSimple({"line_color": "#707070", "line_width": "0.12"}))
    symbol.insertSymbolLayer(1, lines)
    return symbol


def layer(name, title):
    made = core.QgsVectorLayer(str(Path("shapes") / f"{name}.shp"), title, "ogr")
    assert made.isValid(), name
    project.addMapLayer(made)
    return made


def table(path, options=""):
    made = core.QgsVectorLayer(f"file://{path}?type=csv&{options}", Path(path).stem, "delimitedtext")
    assert made.isValid(), path
    project.addMapLayer(made)
    return made


def categories(attribute, looks):
    return core.QgsCategorizedSymbolRenderer(
        attribute, [core.QgsRendererCategory(value, symbol, label) for value, (symbol, label) in looks.items()]
    )


def coverage(year, title, labels):
    """The districts with the table of a year joined by code, so that spellings do not matter."""
    made = layer("bihar_districts", title)
    join = core.QgsVectorLayerJoinInfo()
    # detectTypes reads the codes as numbers, and these match no text; without it, every field is text.
    join.setJoinLayer(table(TABLES / f"coverage-{year}.csv", "detectTypes=no"))
    join.setJoinFieldName("census2011")
    join.setTargetFieldName("census2011")
    join.setUsingMemoryCache(True)
    join.setPrefix("")
    made.addJoin(join)
    symbols = {"value": fill("#66aca9"), "zero": fill("#ffffff"), "not_reported": hatched()}
    made.setRenderer(categories("status", {status: (symbols[status], labels[status]) for status in labels}))
    return made


def name_districts(made, column, family="Noto Sans", moved=MOVED):
    """Names at the centroid; those that QGIS would leave out are made smaller, and some are moved by hand (mm)."""
    settings = core.QgsPalLayerSettings()
    settings.fieldName = column
    settings.placement = core.QgsPalLayerSettings.OverPoint
    settings.centroidInside = True
    settings.centroidWhole = True
    settings.quadOffset = core.QgsPalLayerSettings.QuadrantOver
    settings.displayAll = True
    settings.setFormat(text_format(8, family=family, halo=True))
    overrides = core.QgsPropertyCollection()
    overrides.setProperty(core.QgsPalLayerSettings.Size, core.QgsProperty.fromExpression("if(\"area_km2\" < 1000, 6.5, 8)"))
    cases = " ".join(f"when \"name\" = '{name}' then '{x},{y}'" for name, (x, y) in moved.items())
    overrides.setProperty(core.QgsPalLayerSettings.OffsetXY, core.QgsProperty.fromExpression(f"case {cases} else '0,0' end"))
    settings.setDataDefinedProperties(overrides)
    made.setLabeling(core.QgsVectorLayerSimpleLabeling(settings))
    made.setLabelsEnabled(True)


def name_sites(made):
    settings = core.QgsPalLayerSettings()
    settings.fieldName = "\"place\" || ' ' || format_number(\"people_trained\", 0)"
    settings.isExpression = True
    settings.placement = core.QgsPalLayerSettings.OrderedPositionsAroundPoint
    settings.offsetType = core.QgsPalLayerSettings.FromSymbolBounds
    settings.dist = 0.5
    settings.priority = 10
    settings.setFormat(text_format(8, bold=True, halo=True))
    made.setLabeling(core.QgsVectorLayerSimpleLabeling(settings))
    made.setLabelsEnabled(True)


def training_sites():
    """Points made in a virtual layer: the headcounts joined to the gazetteer."""
    table(Path("docs/comparison/sites.csv").resolve(), "detectTypes=yes")
    table(Path("shapes/places.csv").resolve(), "detectTypes=yes")
    query = (
        "select s.place, s.people_trained, make_point(min(p.lon), min(p.lat), 4326) as geometry from sites s join places p "
        "on p.name = s.place and p.district = s.district and (p.kind like 'district %' or s.place <> s.district) group by s.place"
    )
    made = core.QgsVectorLayer(f"?query={query}&geometry=geometry:Point:4326", "People trained at the site", "virtual")
    assert made.isValid() and made.featureCount() == 5
    project.addMapLayer(made)
    symbol = core.QgsMarkerSymbol.createSimple(
        {"color": "178,24,43,184", "outline_color": "white", "outline_width": "0.3", "size": "13"}
    )
    sizes = core.QgsProperty.fromField("people_trained")
    sizes.setTransformer(core.QgsSizeScaleTransformer(core.QgsSizeScaleTransformer.Area, 0, 1024, 0, 13))
    symbol.setDataDefinedSize(sizes)
    renderer = core.QgsSingleSymbolRenderer(symbol)
    legend = core.QgsDataDefinedSizeLegend()
    legend.setLegendType(core.QgsDataDefinedSizeLegend.LegendCollapsed)
    legend.setTitle(" ")  # else the name of the field stands there
    legend.setSymbol(symbol.clone())
    legend.setSizeScaleTransformer(core.QgsSizeScaleTransformer(core.QgsSizeScaleTransformer.Area, 0, 1024, 0, 13))
    legend.setClasses([core.QgsDataDefinedSizeLegend.SizeClass(people, f"{people:,}") for people in (50, 200, 1000)])
    renderer.setDataDefinedSizeLegend(legend)
    made.setRenderer(renderer)
    return made


def border_line(title):
    made = layer("indo_nepal_border", title)
    symbol = core.QgsLineSymbol.createSimple({"line_color": "white", "line_width": "0.7"})
    symbol.appendSymbolLayer(core.QgsSimpleLineSymbolLayer.create(
        {"line_color": "#7b1238", "line_width": "0.6", "line_style": "dash dot", "capstyle": "flat"}
    ))
    made.setRenderer(core.QgsSingleSymbolRenderer(symbol))
    return made


def ground():
    nepal = layer("nepal_border_districts", "Nepal")
    nepal.setRenderer(core.QgsSingleSymbolRenderer(fill("#f0eee2", "#cfcabc")))
    outline = layer("bihar_districts", "Bihar")
    outline.setRenderer(core.QgsMergedFeatureRenderer(core.QgsSingleSymbolRenderer(
        core.QgsFillSymbol.createSimple({"style": "no", "outline_color": "#333333", "outline_width": "0.5"})
    )))
    return nepal, outline


def place(item, left, top, width=None, height=None):
    item.layout().addLayoutItem(item)
    item.attemptMove(core.QgsLayoutPoint(left, top))
    if width:
        item.attemptResize(core.QgsLayoutSize(width, height))
    return item


def label(layout, text, left, top, size, bold=False, family="Noto Sans", colour="#222222"):
    item = core.QgsLayoutItemLabel(layout)
    item.setText(text)
    item.setFont(font(size, bold, family))
    item.setFontColor(QColor(colour))
    return place(item, left, top, 280, 14)


def map_item(layout, layers, left, top, width, height):
    item = core.QgsLayoutItemMap(layout)
    item.setRect(0, 0, width, height)  # a map without a size has no scale, and zooming does not mend it
    item.setCrs(project.crs())
    item.setExtent(FRAME)
    place(item, left, top, width, height)
    item.zoomToExtent(FRAME)
    item.setLayers(layers)
    item.setKeepLayerSet(True)
    item.setBackgroundColor(QColor("#ebeef1"))
    item.setFrameEnabled(True)
    item.setFrameStrokeColor(QColor("#cccccc"))
    return item


def legend(layout, layers, family="Noto Sans"):
    item = core.QgsLayoutItemLegend(layout)
    item.setAutoUpdateModel(False)
    root = item.model().rootGroup()
    root.clear()
    for made in layers:
        node = root.addLayer(made)
        if made.geometryType() == core.QgsWkbTypes.LineGeometry:
            core.QgsLegendRenderer.setNodeLegendStyle(node, core.QgsLegendStyle.Hidden)
    for style, size, bold in ((core.QgsLegendStyle.Subgroup, 10, True), (core.QgsLegendStyle.SymbolLabel, 9, False)):
        item.setStyleFont(style, font(size, bold, family))
    item.setWrapString("|")
    return place(item, 228, 28)


def scale_bar(layout, of, km, left, top):
    item = core.QgsLayoutItemScaleBar(layout)
    item.setStyle("Single Box")
    item.setLinkedMap(of)
    item.setUnits(core.QgsUnitTypes.DistanceKilometers)
    item.setUnitLabel("km")
    item.setNumberOfSegmentsLeft(0)
    item.setNumberOfSegments(2)
    item.setUnitsPerSegment(km / 2)
    item.setHeight(1.5)
    item.setTextFormat(text_format(8))
    place(item, left, top)
    north = core.QgsLayoutItemPicture(layout)
    north.setPicturePath(":/images/north_arrows/layout_default_north_arrow.svg")
    north.setLinkedMap(of)
    place(north, left - 12, top - 2, 10, 12)


def page(title, subtitle, family="Noto Sans"):
    layout = core.QgsPrintLayout(project)
    layout.initializeDefaults()  # a page of A4 landscape
    label(layout, title, 9, 9, 19, bold=True, family=family)
    label(layout, subtitle, 9, 20, 12, family=family, colour="#555555")
    label(layout, SOURCE, 9, 196, 7.5, colour="#555555")
    return layout


def export(layout, name):
    settings = core.QgsLayoutExporter.ImageExportSettings()
    settings.dpi = 150
    settings.generateWorldFile = False
    done = core.QgsLayoutExporter(layout).exportToImage(str(OUT / f"qgis-{name}.png"), settings)
    assert done == core.QgsLayoutExporter.Success, name


def one_map(name, title, subtitle, layers, keys, family="Noto Sans"):
    layout = page(title, subtitle, family)
    item = map_item(layout, layers, *MAP)
    scale_bar(layout, item, 50, 185, 178)
    legend(layout, keys, family)
    export(layout, name)


def frame():
    bihar = core.QgsVectorLayer("shapes/bihar_districts.shp", "Bihar", "ogr")
    to_project = core.QgsCoordinateTransform(bihar.crs(), project.crs(), project)
    return to_project.transformBoundingBox(bihar.extent()).buffered(10000)


def draw():
    KEY, KEY_HINDI = "Activities in or covering|the district", "ज़िले में हुई या ज़िले तक पहुँची|गतिविधियाँ"
    nepal, outline = ground()
    border = border_line("Border with Nepal")

    maps = {year: coverage(year, KEY, LOOKS) for year in YEARS}
    layout = page("Activities against human trafficking, year by year", "Bihar, fiscal years 2008-09 to 2011-12")
    for number, (year, districts) in enumerate(maps.items()):
        left, top = 9 + number % 2 * 109, 36 + number // 2 * 81
        label(layout, year, left, top - 6, 10, bold=True)
        item = map_item(layout, [border, outline, districts, nepal], left, top, 107, 73)
    scale_bar(layout, item, 100, 245, 178)
    legend(layout, [maps["2009-10"], border])
    export(layout, "years")

    districts = maps["2009-10"]
    name_districts(districts, "name")
    subtitle = "Bihar, fiscal year 2009-10 (1 April 2009 to 31 March 2010)"
    one_map("coverage", "Coverage of activities against human trafficking", subtitle, [border, outline, districts, nepal],
            [districts, border])

    hindi = coverage("2009-10", KEY_HINDI, HINDI)
    name_districts(hindi, "name_hi", "Noto Sans Devanagari")
    border_hindi = border_line("नेपाल सीमा")
    one_map("hindi", "मानव तस्करी के विरुद्ध गतिविधियों की पहुँच", "बिहार, वित्तीय वर्ष 2009-10 (1 अप्रैल 2009 से 31 मार्च 2010)",
            [border_hindi, outline, hindi, nepal], [hindi, border_hindi], "Noto Sans Devanagari")

    shaded = coverage("2009-10", "Training sites in the district", LOOKS)
    shaded.setRenderer(categories("if(to_int(\"sites\") > 0, 'some', 'none')", {
        "some": (fill("#a9b8ca"), "1 site"), "none": (fill("#ffffff"), "No recorded training site"),
    }))
    name_districts(shaded, "name", moved=MOVED_BESIDE_CIRCLES)
    sites = training_sites()
    name_sites(sites)
    one_map("sites", "Training against human trafficking: sites and people trained", subtitle,
            [sites, border, outline, shaded, nepal], [shaded, border, sites])


application = core.QgsApplication([], False)
application.initQgis()
for file in Path("fonts").glob("*.ttf"):
    QFontDatabase.addApplicationFont(str(file))
project = core.QgsProject.instance()
project.setCrs(core.QgsCoordinateReferenceSystem("EPSG:7759"))
project.setEllipsoid("EPSG:7030")
FRAME = frame()
# In a function of its own: layers that outlive QGIS take the process down with them.
draw()
project.clear()
application.exitQgis()
