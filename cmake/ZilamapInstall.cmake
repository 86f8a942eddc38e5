# SPDX-License-Identifier: MIT
# Copyright zilamap contributors

include(CMakePackageConfigHelpers)

install(TARGETS zilamap EXPORT zilamapTargets)
install(DIRECTORY include/zilamap "${PROJECT_BINARY_DIR}/include/zilamap" DESTINATION "${CMAKE_INSTALL_INCLUDEDIR}")
install(DIRECTORY shapes styles languages fonts DESTINATION "${CMAKE_INSTALL_DATADIR}/zilamap")
# JSON Schemas of records files and styles, for editors.
install(DIRECTORY docs/schema/ DESTINATION "${CMAKE_INSTALL_DATADIR}/zilamap/schema")
install(FILES LICENSE NOTICE README.md DESTINATION "${CMAKE_INSTALL_DOCDIR}")
install(DIRECTORY man/ DESTINATION "${CMAKE_INSTALL_MANDIR}/man1" FILES_MATCHING PATTERN "*.1")
if(ZILAMAP_CLI)
  install(TARGETS zilamap_cli)
endif()

install(EXPORT zilamapTargets NAMESPACE zilamap:: DESTINATION "${CMAKE_INSTALL_LIBDIR}/cmake/zilamap")
configure_package_config_file(cmake/zilamapConfig.cmake.in "${PROJECT_BINARY_DIR}/zilamapConfig.cmake"
  INSTALL_DESTINATION "${CMAKE_INSTALL_LIBDIR}/cmake/zilamap")
write_basic_package_version_file("${PROJECT_BINARY_DIR}/zilamapConfigVersion.cmake" COMPATIBILITY SameMinorVersion)
install(FILES "${PROJECT_BINARY_DIR}/zilamapConfig.cmake" "${PROJECT_BINARY_DIR}/zilamapConfigVersion.cmake"
  DESTINATION "${CMAKE_INSTALL_LIBDIR}/cmake/zilamap")

# Relative to the .pc file, so that an installation can be moved.
file(RELATIVE_PATH prefix_from_pc "${CMAKE_INSTALL_FULL_LIBDIR}/pkgconfig" "${CMAKE_INSTALL_PREFIX}")
configure_file(cmake/zilamap.pc.in "${PROJECT_BINARY_DIR}/zilamap.pc" @ONLY)
install(FILES "${PROJECT_BINARY_DIR}/zilamap.pc" DESTINATION "${CMAKE_INSTALL_LIBDIR}/pkgconfig")
