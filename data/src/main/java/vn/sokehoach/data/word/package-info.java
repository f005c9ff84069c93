/** Word documents (.docx) read into drafts of blocks as a person sees them. Knows nothing of what a plan is. */
@NullMarked
package vn.sokehoach.data.word;

import org.jspecify.annotations.NullMarked;
