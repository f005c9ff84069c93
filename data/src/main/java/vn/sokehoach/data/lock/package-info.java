/** How the bytes of a locked book are encrypted and where their key comes from; knows no folder, journal or table. */
@NullMarked
package vn.sokehoach.data.lock;

import org.jspecify.annotations.NullMarked;
