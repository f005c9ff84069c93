/** What a person set up for good: name, language, looks, tables. Knows no screen and not where it is kept. */
@NullMarked
package vn.sokehoach.app.ui.settings;

import org.jspecify.annotations.NullMarked;
