/** Changes of the directory of agencies: names, spellings, members, reorganisations, and what unknown names mean. */
@NullMarked
package vn.sokehoach.core.usecase.directory;

import org.jspecify.annotations.NullMarked;
