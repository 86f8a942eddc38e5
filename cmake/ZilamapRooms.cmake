# SPDX-License-Identifier: MIT
# Copyright zilamap contributors
#
# A room is a folder of src/ with one responsibility. Each becomes a static library that links only the rooms it may
# use, so a wrong direction does not link; the shared library is made from the objects of all rooms.

add_library(zilamap_flags INTERFACE)
target_compile_features(zilamap_flags INTERFACE cxx_std_20)
# Fused multiply-add differs between machines; without it the same input gives the same bytes.
target_compile_options(zilamap_flags INTERFACE -ffp-contract=off)
# Warnings are for those who work on zilamap; users build in peace.
if(ZILAMAP_WERROR)
  target_compile_options(zilamap_flags INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wno-sign-conversion
    -Werror)
endif()
target_include_directories(zilamap_flags INTERFACE "${PROJECT_SOURCE_DIR}/include" "${PROJECT_SOURCE_DIR}/src"
  "${PROJECT_BINARY_DIR}/include")
if(ZILAMAP_SANITIZE)
  target_compile_options(zilamap_flags INTERFACE -fsanitize=${ZILAMAP_SANITIZE} -fno-sanitize-recover=undefined
    -fno-omit-frame-pointer
    # GCC 12 sees ghosts in the standard library here.
    $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>)
  target_link_options(zilamap_flags INTERFACE -fsanitize=${ZILAMAP_SANITIZE})
endif()

# zilamap_room(NAME [ROOMS room...] [LIBS target...])
function(zilamap_room name)
  cmake_parse_arguments(ARG "" "" "ROOMS;LIBS" ${ARGN})
  file(GLOB sources CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/${name}/*.cpp")
  add_library(zilamap_${name} STATIC ${sources})
  list(TRANSFORM ARG_ROOMS PREPEND zilamap_ OUTPUT_VARIABLE rooms)
  target_link_libraries(zilamap_${name} PUBLIC zilamap_flags ${rooms} PRIVATE ${ARG_LIBS})
  target_compile_definitions(zilamap_${name} PRIVATE ZILAMAP_BUILDING)
  set_target_properties(zilamap_${name} PROPERTIES POSITION_INDEPENDENT_CODE ON CXX_VISIBILITY_PRESET hidden
    VISIBILITY_INLINES_HIDDEN ON CXX_EXTENSIONS OFF)
  set_property(GLOBAL APPEND PROPERTY ZILAMAP_ROOMS zilamap_${name})
  set_property(GLOBAL APPEND PROPERTY ZILAMAP_ROOM_LIBS ${ARG_LIBS})
endfunction()
