# The words of English that typing mistakes are repaired by, and their relations, in one file beside
# the program. Without Debian's wamerican and wordnet-base it is not made, and hotseat says so.
find_file(HOTSEAT_WORDS american-english PATHS /usr/share/dict NO_DEFAULT_PATH)
find_path(HOTSEAT_WORDNET data.noun PATHS /usr/share/wordnet NO_DEFAULT_PATH)
if(HOTSEAT_WORDS AND HOTSEAT_WORDNET)
  add_executable(make_dictionary src/make_dictionary.cpp)
  target_link_libraries(make_dictionary PRIVATE hotseat_edge hotseat_options)
  set(dictionary ${CMAKE_CURRENT_BINARY_DIR}/hotseat.dictionary)
  add_custom_command(OUTPUT ${dictionary}
    COMMAND make_dictionary ${HOTSEAT_WORDS} ${HOTSEAT_WORDNET} ${dictionary}
    DEPENDS make_dictionary ${HOTSEAT_WORDS} ${HOTSEAT_WORDNET}/data.noun
    COMMENT "Making the dictionary" VERBATIM)
  add_custom_target(dictionary ALL DEPENDS ${dictionary})
  install(FILES ${dictionary} DESTINATION ${CMAKE_INSTALL_DATADIR}/hotseat)
else()
  message(STATUS "No dictionary: install wamerican and wordnet-base to have one")
endif()
