/** What the command line prints as JSON: field names, their order and what they hold. Nothing is decided here. */
@NullMarked
package vn.sokehoach.app.cli.json;

import org.jspecify.annotations.NullMarked;
