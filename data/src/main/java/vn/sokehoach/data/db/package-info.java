/** The database: how it is opened, brought to the present schema and closed. No table is read or written here. */
@NullMarked
package vn.sokehoach.data.db;

import org.jspecify.annotations.NullMarked;
