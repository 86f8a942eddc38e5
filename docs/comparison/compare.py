# SPDX-License-Identifier: MIT
# Copyright zilamap contributors
"""The maps of the comparison with geopandas and matplotlib: compare.py TABLES OUT, in the repository's top folder."""
import sys
from pathlib import Path

import geopandas as gpd
import matplotlib
import pandas as pd
from matplotlib import font_manager, patheffects
from matplotlib import pyplot as plt
from matplotlib.lines import Line2D
from matplotlib.patches import Patch, Rectangle

matplotlib.use("agg")
TABLES, OUT = Path(sys.argv[1]), Path(sys.argv[2])
YEARS = ["2008-09", "2009-10", "2010-11", "2011-12"]
LOOKS = {
    "value": {"facecolor": "#66aca9", "label": "1 activity"},
    "zero": {"facecolor": "white", "label": "No recorded activity"},
    "not_reported": {"facecolor": "#eeeeee", "hatch": "////", "label": "Not reported"},
}
SOURCE = (
    "Records: Anti-human-trafficking programme, Bihar: activities page (undated). Boundaries: Guneet Narula (2020, MIT), after "
    "Datameet (CC BY 4.0);\nNepal's side by Aashish Manandhar (2018, MIT). Projection: WGS 84 / Bihar (EPSG:7759). "
    "Boundaries are no statement on the legal status of any border."
)
# By hand, in points, until nothing lay on anything: where names go, and on which side of its circle a site has its name.
MOVED_NAMES = {"Madhepura": (0, 17)}
MOVED_BESIDE_CIRCLES = MOVED_NAMES | {
    "Muzaffarpur": (0, 14), "Gaya": (0, -28), "Katihar": (6, -16), "Munger": (0, -14), "Bhagalpur": (22, 8),
}
SITE_NAMES = {"Gaya": "below", "Jamalpur": "left", "Muzaffarpur": "below", "Nathnagar": "below"}
HALO = [patheffects.withStroke(linewidth=2, foreground="white")]

for font in Path("fonts").glob("*.ttf"):
    font_manager.fontManager.addfont(font)
plt.rcParams["font.family"] = ["Noto Sans", "Noto Sans Devanagari"]
plt.rcParams["hatch.linewidth"] = 0.4


def layer(name):
    return gpd.read_file(f"shapes/{name}.shp").to_crs(7759)


districts, nepal, border = layer("bihar_districts"), layer("nepal_border_districts"), layer("indo_nepal_border")
# The join: by code, so that spellings do not matter.
coverage = pd.concat(pd.read_csv(TABLES / f"coverage-{year}.csv", dtype={"census2011": str}) for year in YEARS)
coverage = districts[["census2011", "geometry"]].merge(coverage, on="census2011", validate="1:m")
places = pd.read_csv("shapes/places.csv").drop_duplicates(["name", "district"])
sites = pd.read_csv("docs/comparison/sites.csv").merge(
    places, left_on=["place", "district"], right_on=["name", "district"], validate="1:1"
)
sites = gpd.GeoDataFrame(sites, geometry=gpd.points_from_xy(sites.lon, sites.lat), crs=4326).to_crs(7759)


def page(title, subtitle):
    figure = plt.figure(figsize=(297 / 25.4, 210 / 25.4))
    figure.text(0.03, 0.93, title, size=19, weight="bold")
    figure.text(0.03, 0.895, subtitle, size=12, color="#555555")
    figure.text(0.03, 0.035, SOURCE, size=7.5, color="#555555")
    return figure


def draw(axes, data, looks):
    nepal.plot(ax=axes, facecolor="#f0eee2", edgecolor="#cfcabc", linewidth=0.5)
    for status, look in looks.items():
        rows = data[data.status == status]
        if len(rows):  # plot() warns of empty tables and makes no legend entry for them
            rows.plot(ax=axes, edgecolor="#808080", linewidth=0.5, **look)
    districts.dissolve().boundary.plot(ax=axes, color="#333333", linewidth=1.2)
    border.plot(ax=axes, color="white", linewidth=2)
    border.plot(ax=axes, color="#7b1238", linewidth=1.6, linestyle="dashdot")
    left, bottom, right, top = districts.total_bounds
    axes.set(xlim=(left - 10000, right + 10000), ylim=(bottom - 10000, top + 25000), xticks=[], yticks=[], facecolor="#ebeef1")
    axes.set_aspect("equal", adjustable="datalim")  # fill the frame with the surroundings instead of shrinking it
    axes.spines[:].set_color("#cccccc")


def names(axes, column, moved):
    for name, point in zip(districts[column], districts.representative_point()):
        axes.annotate(name, (point.x, point.y), moved.get(name, (0, 0)), textcoords="offset points", ha="center", va="center",
                      size=8, path_effects=HALO)


def scale_bar(axes, km, size=8):
    x, y = districts.total_bounds[2] - km * 1000 - 20000, districts.total_bounds[1]
    for half, colour in enumerate(("black", "white")):
        axes.add_patch(Rectangle((x + half * km * 500, y), km * 500, 4000, facecolor=colour, edgecolor="black", zorder=5))
    for at, text in ((0, "0"), (km / 2, f"{km / 2:g}"), (km, f"{km} km")):
        axes.text(x + at * 1000, y + 7000, text, ha="center", size=size)


def north_arrow(axes):
    x, y = districts.total_bounds[2] - 100000, districts.total_bounds[1]
    axes.annotate("N", (x, y), (x, y + 22000), ha="center", size=9, weight="bold",
                  arrowprops={"arrowstyle": "<|-", "color": "black"})


def legend(figure, looks, title, border_label, top=0.87):
    keys = [Patch(edgecolor="#808080", linewidth=0.5, **look) for look in looks.values()]
    keys.append(Line2D([], [], color="#7b1238", linewidth=1.6, linestyle="dashdot", label=border_label))
    figure.legend(handles=keys, title=title, loc="upper left", bbox_to_anchor=(0.77, top), frameon=False,
                  alignment="left", title_fontproperties={"weight": "bold"})


def one_map(title, subtitle, looks, data, legend_title, column, border_label, moved=MOVED_NAMES):
    figure = page(title, subtitle)
    axes = figure.add_axes((0.03, 0.1, 0.73, 0.77))
    draw(axes, data, looks)
    names(axes, column, moved)
    scale_bar(axes, 50)
    north_arrow(axes)
    legend(figure, looks, legend_title, border_label)
    return figure, axes


def save(figure, name):
    figure.savefig(OUT / f"geopandas-{name}.png", dpi=150)
    plt.close(figure)


one_year = coverage[coverage.year == "2009-10"]
figure, axes = one_map(
    "Coverage of activities against human trafficking", "Bihar, fiscal year 2009-10 (1 April 2009 to 31 March 2010)", LOOKS,
    one_year, "Activities in or covering\nthe district", "name", "Border with Nepal",
)
save(figure, "coverage")

HINDI = dict(zip(LOOKS, ("1 गतिविधि", "कोई दर्ज गतिविधि नहीं", "रिपोर्ट नहीं")))
figure, axes = one_map(
    "मानव तस्करी के विरुद्ध गतिविधियों की पहुँच", "बिहार, वित्तीय वर्ष 2009-10 (1 अप्रैल 2009 से 31 मार्च 2010)",
    {status: look | {"label": HINDI[status]} for status, look in LOOKS.items()},
    one_year, "ज़िले में हुई या ज़िले तक पहुँची\nगतिविधियाँ", "name_hi", "नेपाल सीमा",
)
save(figure, "hindi")

figure = page("Activities against human trafficking, year by year", "Bihar, fiscal years 2008-09 to 2011-12")
frames = {"left": 0.03, "right": 0.76, "bottom": 0.1, "top": 0.84, "hspace": 0.12, "wspace": 0.03}
panels = figure.subplots(2, 2, gridspec_kw=frames)
for axes, year in zip(panels.flat, YEARS):
    draw(axes, coverage[coverage.year == year], LOOKS)
    axes.set_title(year, loc="left", size=10, weight="bold")
    scale_bar(axes, 100, size=6)
legend(figure, LOOKS, "Activities in or covering\nthe district", "Border with Nepal")
save(figure, "years")

with_sites = one_year.assign(status=(one_year.sites > 0).map({True: "value", False: "zero"}))
figure, axes = one_map(
    "Training against human trafficking: sites and people trained",
    "Bihar, fiscal year 2009-10 (1 April 2009 to 31 March 2010)",
    {"value": {"facecolor": "#a9b8ca", "label": "1 site"}, "zero": LOOKS["zero"] | {"label": "No recorded training site"}},
    with_sites, "Training sites in the district", "name", "Border with Nepal", MOVED_BESIDE_CIRCLES,
)
# Sizes are areas in square points: 13 mm across for the largest.
area = (13 / 25.4 * 72) ** 2 / sites.people_trained.max()
sites = sites.sort_values("people_trained", ascending=False)
sites.plot(ax=axes, markersize=sites.people_trained * area, color="#b2182b", alpha=0.72, edgecolor="white", zorder=4)
for site in sites.itertuples():
    away = (site.people_trained * area) ** 0.5 / 2 + 2
    offset, align = {"left": ((-away, 0), ("right", "center")), "below": ((0, -away), ("center", "top"))}.get(
        SITE_NAMES.get(site.place), ((away, 0), ("left", "center"))
    )
    axes.annotate(f"{site.place} {site.people_trained:,}", (site.geometry.x, site.geometry.y), offset,
                  textcoords="offset points", ha=align[0], va=align[1], size=8, weight="bold", path_effects=HALO, zorder=6)
keys = [
    Line2D([], [], linestyle="", marker="o", markersize=(people * area) ** 0.5, color="#b2182b", alpha=0.72, label=f"{people:,}")
    for people in (50, 200, 1000)
]
figure.legend(handles=keys, title="People trained at the site", loc="upper left", bbox_to_anchor=(0.78, 0.7), frameon=False,
              alignment="left", title_fontproperties={"weight": "bold"}, labelspacing=2.2, handletextpad=1.5)
save(figure, "sites")
