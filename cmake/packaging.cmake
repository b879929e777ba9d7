# What `cmake --install` puts where, and the Debian package. The program finds the bank beside
# itself: bin/hotseat, share/hotseat/questions, share/hotseat/rubrics.
install(TARGETS hotseat)
install(DIRECTORY questions rubrics DESTINATION ${CMAKE_INSTALL_DATADIR}/hotseat
  FILES_MATCHING PATTERN "*.json" PATTERN "*.txt" PATTERN "README.md")
install(FILES LICENSE README.md CHANGELOG.md DESTINATION ${CMAKE_INSTALL_DOCDIR})

# The man page and the completions come from the program's own table of commands.
foreach(page IN ITEMS
    "manual|hotseat.1"
    "completion bash|hotseat.bash"
    "completion zsh|_hotseat"
    "completion fish|hotseat.fish")
  string(REGEX MATCH "^(.*)\\|(.*)$" matched ${page})
  separate_arguments(words UNIX_COMMAND ${CMAKE_MATCH_1})
  set(file ${CMAKE_CURRENT_BINARY_DIR}/${CMAKE_MATCH_2})
  add_custom_command(OUTPUT ${file}
    COMMAND hotseat ${words} > ${file}.new
    COMMAND ${CMAKE_COMMAND} -E rename ${file}.new ${file}
    DEPENDS hotseat VERBATIM)
  list(APPEND pages ${file})
endforeach()
add_custom_target(pages ALL DEPENDS ${pages})
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/hotseat.1 DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/hotseat.bash RENAME hotseat
  DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions)
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/_hotseat
  DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/vendor-completions)
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/hotseat.fish
  DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "interview practice: timed questions, explained marks")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
  "Puts you in the interview chair: asks questions against the clock, marks answers\n offline by rubrics that explain every mark, and says what to study next.")
set(CPACK_DEBIAN_PACKAGE_MAINTAINER "The hotseat authors <hotseat@localhost>")
set(CPACK_DEBIAN_PACKAGE_SECTION education)
set(CPACK_DEBIAN_PACKAGE_DEPENDS tzdata)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
include(CPack)
