/** Forms made of a plan's tasks and their progress, one class each. Printed appendices are core.appendix.layout's. */
@NullMarked
package vn.sokehoach.core.appendix.made;

import org.jspecify.annotations.NullMarked;
