/** Commands that begin plans without a document, and change the structure of kept ones. */
@NullMarked
package vn.sokehoach.app.cli.structure;

import org.jspecify.annotations.NullMarked;
