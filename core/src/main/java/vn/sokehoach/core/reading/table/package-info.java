/** Tables with rows: which columns they have, what their rows mean; nothing of running text. */
@NullMarked
package vn.sokehoach.core.reading.table;

import org.jspecify.annotations.NullMarked;
