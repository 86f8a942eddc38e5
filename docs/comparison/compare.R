# SPDX-License-Identifier: MIT
# Copyright zilamap contributors
#
# The maps of the comparison with sf and ggplot2: Rscript compare.R TABLES OUT, in the repository's top folder.
suppressPackageStartupMessages({
  library(sf)
  library(ggplot2)
  library(ggrepel)
})
folders <- commandArgs(TRUE)
years <- c("2008-09", "2009-10", "2010-11", "2011-12")
looks <- c(value = "1 activity", zero = "No recorded activity", not_reported = "Not reported")
fills <- c("#66aca9", "white", "grey80")
source_note <- paste(
  "Records: Anti-human-trafficking programme, Bihar: activities page (undated). Boundaries: Guneet Narula (2020, MIT), after",
  "Datameet (CC BY 4.0);\nNepal's side by Aashish Manandhar (2018, MIT). Projection: WGS 84 / Bihar (EPSG:7759).",
  "Boundaries are no statement on the legal status of any border."
)

register <- function(family, file, bold, italic = file) {
  systemfonts::register_font(family, plain = file.path("fonts", file), bold = file.path("fonts", bold),
                             italic = file.path("fonts", italic))
}
register("Report", "NotoSans-Regular.ttf", "NotoSans-Bold.ttf", "NotoSans-Italic.ttf")
register("Report Hindi", "NotoSansDevanagari-Regular.ttf", "NotoSansDevanagari-Bold.ttf")

layer <- function(name) st_transform(read_sf(file.path("shapes", paste0(name, ".shp"))), 7759)
districts <- layer("bihar_districts")
nepal <- layer("nepal_border_districts")
border <- layer("indo_nepal_border")
outline <- st_union(districts)
box <- as.list(st_bbox(districts))

# The join: by code, so that spellings do not matter.
coverage <- do.call(rbind, lapply(years, function(year) {
  read.csv(file.path(folders[1], paste0("coverage-", year, ".csv")), colClasses = c(census2011 = "character"))
}))
coverage <- merge(districts["census2011"], coverage, by = "census2011")
coverage$look <- factor(looks[coverage$status], looks)

sites <- merge(read.csv("docs/comparison/sites.csv"), read.csv("shapes/places.csv"),
               by.x = c("place", "district"), by.y = c("name", "district"))
sites <- sites[!duplicated(sites$place), ]
sites <- st_transform(st_as_sf(sites, coords = c("lon", "lat"), crs = 4326), 7759)

# ggspatial, which has both, is not in Debian 12. A table for the numbers: annotate() takes no vectors beside facets.
scale_bar <- function(x, y, km, size = 8, family = "Report") {
  ends <- x + c(0, km / 2, km) * 1000
  numbers <- data.frame(x = ends, y = y + 7000, label = c(0, km / 2, paste(km, "km")))
  list(
    annotate("rect", xmin = ends[1], xmax = ends[2], ymin = y, ymax = y + 4000, fill = "black", colour = "black"),
    annotate("rect", xmin = ends[2], xmax = ends[3], ymin = y, ymax = y + 4000, fill = "white", colour = "black"),
    geom_text(aes(x, y, label = label), numbers, vjust = 0, size = size / .pt, family = family)
  )
}
north_arrow <- function(x, y, family = "Report") {
  list(
    annotate("segment", x = x, xend = x, y = y, yend = y + 22000, linewidth = 0.8,
             arrow = arrow(length = unit(3, "mm"), type = "closed")),
    annotate("text", x = x, y = y + 25000, label = "N", vjust = 0, size = 9 / .pt, fontface = "bold", family = family)
  )
}

ground <- geom_sf(data = nepal, fill = "#f0eee2", colour = "#cfcabc", linewidth = 0.25)
edges <- function(border_label) {
  list(
    geom_sf(data = outline, fill = NA, colour = "grey20", linewidth = 0.6),
    geom_sf(data = border, colour = "white", linewidth = 0.9),
    geom_sf(aes(linetype = border_label), border, colour = "#7b1238", linewidth = 0.8),
    scale_linetype_manual(NULL, values = "dotdash", guide = guide_legend(order = 2))
  )
}
# Added last, for every geom_sf() after it would put the default limits back.
frame <- coord_sf(xlim = c(box$xmin - 10000, box$xmax + 10000), ylim = c(box$ymin - 10000, box$ymax + 25000))
look <- function(family = "Report") {
  theme_void(base_size = 10, base_family = family) +
    theme(
      plot.title = element_text(size = 19, face = "bold", margin = margin(b = 4)),
      plot.subtitle = element_text(size = 12, colour = "grey35", margin = margin(b = 10)),
      plot.caption = element_text(size = 7.5, colour = "grey35", hjust = 0, margin = margin(t = 10)),
      plot.title.position = "plot", plot.caption.position = "plot",
      plot.margin = margin(9, 9, 6, 9, "mm"), plot.background = element_rect(fill = "white", colour = NA),
      panel.background = element_rect(fill = "#ebeef1", colour = "grey80"),
      legend.box.margin = margin(l = 10), legend.title = element_text(face = "bold", lineheight = 1.15),
      legend.justification = "top"
    )
}
# drop = FALSE keeps a class in the legend that has no district.
shades <- function(title, values = fills, labels = waiver()) {
  scale_fill_manual(title, values = values, labels = labels, drop = FALSE, guide = guide_legend(order = 1))
}
names_of <- function(column, family = "Report") {
  geom_text_repel(aes(label = .data[[column]], geometry = geometry), data = districts, stat = "sf_coordinates",
                  family = family, size = 8 / .pt, bg.color = "white", bg.r = 0.1, point.size = NA, force = 0.3,
                  max.overlaps = Inf, max.time = Inf, seed = 1)
}
save <- function(plot, name) {
  plot <- plot + frame
  file <- file.path(folders[2], paste0("ggplot2-", name, ".png"))
  ggsave(file, plot, device = ragg::agg_png, width = 297, height = 210, units = "mm", dpi = 150)
}

one_year <- coverage[coverage$year == "2009-10", ]
districts_of <- function(data, border_label = "Border with Nepal") {
  list(ground, geom_sf(aes(fill = look), data, colour = "grey50", linewidth = 0.25), edges(border_label))
}
save(
  ggplot() + districts_of(one_year) + names_of("name") + shades("Activities in or covering\nthe district") +
    scale_bar(box$xmax - 80000, box$ymin, 50) + north_arrow(box$xmax - 100000, box$ymin) + look() +
    labs(x = NULL, y = NULL, title = "Coverage of activities against human trafficking",
         subtitle = "Bihar, fiscal year 2009-10 (1 April 2009 to 31 March 2010)", caption = source_note),
  "coverage"
)
save(
  ggplot() + districts_of(one_year, "नेपाल सीमा") + names_of("name_hi", "Report Hindi") +
    shades("ज़िले में हुई या ज़िले तक पहुँची\nगतिविधियाँ", labels = c("1 गतिविधि", "कोई दर्ज गतिविधि नहीं", "रिपोर्ट नहीं")) +
    scale_bar(box$xmax - 80000, box$ymin, 50, family = "Report Hindi") +
    north_arrow(box$xmax - 100000, box$ymin) + look("Report Hindi") +
    labs(x = NULL, y = NULL, title = "मानव तस्करी के विरुद्ध गतिविधियों की पहुँच",
         subtitle = "बिहार, वित्तीय वर्ष 2009-10 (1 अप्रैल 2009 से 31 मार्च 2010)", caption = source_note),
  "hindi"
)
save(
  ggplot() + districts_of(coverage) + facet_wrap(~year) + shades("Activities in or covering\nthe district") +
    scale_bar(box$xmax - 130000, box$ymin, 100, size = 6) + look() +
    theme(strip.text = element_text(face = "bold", hjust = 0, margin = margin(t = 6, b = 3))) +
    labs(x = NULL, y = NULL, title = "Activities against human trafficking, year by year",
         subtitle = "Bihar, fiscal years 2008-09 to 2011-12", caption = source_note),
  "years"
)

# Names of districts and sites go into one layer: ggrepel keeps apart only what it places together. A name at a point of size
# 0 gives way to names only, so the five districts with sites get a size for their names to give way to circles as well.
one_year$look <- factor(ifelse(one_year$sites > 0, "1 site", "No recorded training site"))
at <- rbind(
  data.frame(label = districts$name, face = "plain", people = as.numeric(districts$name %in% sites$district),
             st_coordinates(st_point_on_surface(st_geometry(districts)))),
  data.frame(label = paste(sites$place, format(sites$people_trained, big.mark = ",", trim = TRUE)), face = "bold",
             people = sites$people_trained, st_coordinates(sites))
)
save(
  ggplot() + districts_of(one_year) +
    geom_sf(aes(size = people_trained), data = sites, shape = 21, fill = "#b2182bb8", colour = "white") +
    geom_text_repel(aes(X, Y, label = label, fontface = face, point.size = people), at, family = "Report", size = 8 / .pt,
                    bg.color = "white", bg.r = 0.1, box.padding = 0.1, max.overlaps = Inf, max.time = Inf, min.segment.length = 1,
                    seed = 1, show.legend = FALSE) +
    continuous_scale(c("size", "point.size"), "size", scales::area_pal(c(0, 13)), name = "People trained at the site",
                     limits = c(0, 1024), breaks = c(50, 200, 1000), labels = scales::comma, guide = guide_legend(order = 3)) +
    shades("Training sites in the district", c("#a9b8ca", "white")) +
    scale_bar(box$xmax - 80000, box$ymin, 50) + north_arrow(box$xmax - 100000, box$ymin) + look() +
    labs(x = NULL, y = NULL, title = "Training against human trafficking: sites and people trained",
         subtitle = "Bihar, fiscal year 2009-10 (1 April 2009 to 31 March 2010)", caption = source_note),
  "sites"
)
