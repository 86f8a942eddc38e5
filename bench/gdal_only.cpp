// SPDX-License-Identifier: MIT
// Copyright zilamap contributors
//
// The least that a program on GDAL does: starts, registers the drivers, reads every feature of a layer.
#include <gdal.h>
#include <ogr_api.h>

#include <cstdio>

int main(int argc, char** argv) {
  if (argc != 2) {
    std::fprintf(stderr, "Usage: gdal_only FILE\n");
    return 2;
  }
  GDALAllRegister();
  GDALDatasetH file = GDALOpenEx(argv[1], GDAL_OF_VECTOR, nullptr, nullptr, nullptr);
  if (file == nullptr) return 1;
  OGRLayerH layer = GDALDatasetGetLayer(file, 0);
  long features = 0;
  long points = 0;
  while (OGRFeatureH feature = OGR_L_GetNextFeature(layer)) {
    OGRGeometryH shape = OGR_F_GetGeometryRef(feature);
    OGREnvelope box;
    if (shape != nullptr) OGR_G_GetEnvelope(shape, &box);
    points += shape == nullptr ? 0 : OGR_G_GetGeometryCount(shape);
    ++features;
    OGR_F_Destroy(feature);
  }
  GDALClose(file);
  std::printf("%ld features, %ld rings or parts\n", features, points);
  return 0;
}
