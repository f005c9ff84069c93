/** The commands that change the directory of agencies, and those that look into its questions. */
@NullMarked
package vn.sokehoach.app.cli.agency;

import org.jspecify.annotations.NullMarked;
