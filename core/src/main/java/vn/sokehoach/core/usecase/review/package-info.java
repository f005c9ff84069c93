/** Reviews that go on where they were left; how a document is read and kept is elsewhere. */
@NullMarked
package vn.sokehoach.core.usecase.review;

import org.jspecify.annotations.NullMarked;
