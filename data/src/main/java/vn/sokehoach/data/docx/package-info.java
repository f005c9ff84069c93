/** Official tables as Word documents that offices can go on editing; knows no plan, only tables. */
@NullMarked
package vn.sokehoach.data.docx;

import org.jspecify.annotations.NullMarked;
