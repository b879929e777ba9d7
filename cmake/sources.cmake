# Every source file, a folder a paragraph, in the order of src/layers.txt.
target_sources(hotseat_core PRIVATE
  src/base/diagnostic.cpp
  src/base/fingerprint.cpp
  src/base/nearest.cpp
  src/base/places.cpp

  src/rubric/band.cpp
  src/rubric/rubric.cpp

  src/record/attempt.cpp
  src/record/session_record.cpp
)

target_sources(hotseat_edge PRIVATE
  src/files/files.cpp
  src/files/paths.cpp
)
