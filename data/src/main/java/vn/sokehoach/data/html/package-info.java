/** Pages of HTML, of Word, Excel, LibreOffice and browsers, read into drafts of blocks. Opens no address in them. */
@NullMarked
package vn.sokehoach.data.html;

import org.jspecify.annotations.NullMarked;
