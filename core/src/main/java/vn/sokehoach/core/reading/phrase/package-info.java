/**
 * What single phrases of a text say: deadlines, targets, citations, reporting duties. Knows sentences, not the structure
 * of a document.
 */
@NullMarked
package vn.sokehoach.core.reading.phrase;

import org.jspecify.annotations.NullMarked;
