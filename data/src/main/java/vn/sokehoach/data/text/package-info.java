/** Plain text and simple markdown in the layouts that offices send, read into drafts of blocks. Knows no other format. */
@NullMarked
package vn.sokehoach.data.text;

import org.jspecify.annotations.NullMarked;
