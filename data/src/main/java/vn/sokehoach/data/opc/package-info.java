/** Office packages of strangers, opened with caps: zip entries, relationships, XML as a light tree. Knows no document kind. */
@NullMarked
package vn.sokehoach.data.opc;

import org.jspecify.annotations.NullMarked;
