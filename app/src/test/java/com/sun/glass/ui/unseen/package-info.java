/** A screen for tests, in the package where JavaFX looks for its platforms. */
package com.sun.glass.ui.unseen;
