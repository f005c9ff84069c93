/** Setting what stands around tasks: leaders, products, extensions, ordering documents, attachments, links. */
@NullMarked
package vn.sokehoach.core.usecase.framing;

import org.jspecify.annotations.NullMarked;
