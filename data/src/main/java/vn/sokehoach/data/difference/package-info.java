/** What two books hold differently, told from the steps that they do not have in common; knows no file. */
@NullMarked
package vn.sokehoach.data.difference;

import org.jspecify.annotations.NullMarked;
