package vn.sokehoach.core.edit;

/** Where a piece of a plan moves among its neighbours. */
public enum Direction {
    UP, DOWN
}
