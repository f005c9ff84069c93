/** Plans, agencies and progress in the tables of the database, behind the ports of core; knows no journal file. */
@NullMarked
package vn.sokehoach.data.kept;

import org.jspecify.annotations.NullMarked;
