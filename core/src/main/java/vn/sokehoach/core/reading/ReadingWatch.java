package vn.sokehoach.core.reading;

/** Follows documents while they are read, in the thread that reads them, and may end that. */
@FunctionalInterface
public interface ReadingWatch {
    /** Lets everything be read. */
    ReadingWatch NONE = _ -> {};

    /**
     * Is told what comes next.
     *
     * @throws ReadingEnded where nobody wants the documents any more
     */
    void next(ReadingStep step);

    /** Follows one document by its parts. */
    @FunctionalInterface
    interface Parts {
        /** Lets all parts be read. */
        Parts NONE = (_, _) -> {};

        /**
         * Is told which part comes next, from 1, of how many; 0 of 0 before that is known.
         *
         * @throws ReadingEnded where nobody wants the document any more
         */
        void next(int part, int all);
    }
}
