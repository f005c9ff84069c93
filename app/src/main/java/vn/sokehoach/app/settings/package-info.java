/** Where a person sets up name, language, colours and size. What is set is kept elsewhere. */
@NullMarked
package vn.sokehoach.app.settings;

import org.jspecify.annotations.NullMarked;
