/** What the official forms share: words, title blocks, page set-ups. Knows no form. */
@NullMarked
package vn.sokehoach.core.appendix.form;

import org.jspecify.annotations.NullMarked;
