/** The short manual inside the program: a page for each screen, searched without accents. What it shows is others'. */
@NullMarked
package vn.sokehoach.app.manual;

import org.jspecify.annotations.NullMarked;
