package com.sun.glass.ui.unseen;

import com.sun.glass.ui.Application;
import com.sun.glass.ui.GlassRobot;
import com.sun.glass.ui.View;
import com.sun.glass.ui.headless.HeadlessApplication;
import com.sun.glass.ui.headless.HeadlessPlatformFactory;
import com.sun.glass.ui.headless.HeadlessView;
import org.jspecify.annotations.Nullable;

/**
 * JavaFX's screen in memory without its pictures: windows are dressed, laid out, reached by keyboard and mouse and
 * photographed as on any screen, but not painted, for nobody looks at them. JavaFX finds it by its name.
 */
public final class UnseenPlatformFactory extends HeadlessPlatformFactory {
    @Override
    public Application createApplication() {
        return new UnseenScreen();
    }

    private static final class UnseenScreen extends HeadlessApplication {
        private @Nullable GlassRobot hands;

        /** One pair of hands for all: each pair of its own would hold the last window that it touched for ever. */
        @Override
        public GlassRobot createRobot() {
            if (hands == null) {
                hands = super.createRobot();
            }
            return hands;
        }

        @Override
        public View createView() {
            return new UnseenView();
        }
    }

    /** Looks closed to the painter, and to nothing else. */
    private static final class UnseenView extends HeadlessView {
        @Override
        public boolean isClosed() {
            return true;
        }
    }
}
