package vn.sokehoach.app.window;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Window;
import org.testfx.api.FxRobot;
import org.testfx.robot.KeyboardRobot;
import org.testfx.robot.Motion;
import org.testfx.robot.MouseRobot;
import org.testfx.service.query.PointQuery;
import org.testfx.util.WaitForAsyncUtils;

/**
 * Hands on keyboard and mouse that go on as soon as the window has dealt with what they did: TestFX's own wait a set
 * time after each key and move the mouse as slowly as a person does.
 */
final class SwiftRobot extends FxRobot {
    private static final int PATIENCE = Integer.getInteger("patience", 60);
    /** What a key brings about may ask for more to be done later, and that for more. */
    private static final int ROUNDS = 3;

    /** Waits until the window's thread has done all that waits for it, and what moved is in its place. */
    static void rest() {
        for (int round = 0; round < ROUNDS; round++) {
            inWindowThread(() -> roots().forEach(Parent::layout));
        }
    }

    /** Dresses and lays out what changed in all windows, as the next picture would, which may be far away. */
    static void picture() {
        SnapshotParameters onePoint = new SnapshotParameters();
        onePoint.setViewport(new Rectangle2D(0, 0, 1, 1));
        inWindowThread(() -> roots().forEach(root -> root.snapshot(onePoint, null)));
        beat();
        rest();
    }

    /** Waits for the next beat of the screen: only then does the keyboard leave what is no longer there. */
    private static void beat() {
        CompletableFuture<Boolean> over = new CompletableFuture<>();
        inWindowThread(() -> new AnimationTimer() {
            @Override
            public void handle(long now) {
                stop();
                Platform.runLater(() -> over.complete(true));
            }
        }.start());
        try {
            over.get(PATIENCE, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException failure) {
            throw new AssertionError("the screen does not beat", failure);
        }
    }

    private static List<Parent> roots() {
        return Window.getWindows().stream().map(Window::getScene).filter(Objects::nonNull).map(Scene::getRoot).toList();
    }

    private static void inWindowThread(Runnable act) {
        try {
            WaitForAsyncUtils.asyncFx(act).get(PATIENCE, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException failure) {
            throw new AssertionError("the window did not come to rest", failure);
        }
    }

    @Override
    public SwiftRobot push(KeyCode... keys) {
        press(keys);
        return release(keys);
    }

    @Override
    public SwiftRobot press(KeyCode... keys) {
        KeyboardRobot keyboard = robotContext().getKeyboardRobot();
        for (KeyCode key : keys) {
            keyboard.pressNoWait(key);
            rest();
        }
        return this;
    }

    @Override
    public SwiftRobot release(KeyCode... keys) {
        KeyboardRobot keyboard = robotContext().getKeyboardRobot();
        for (KeyCode key : List.of(keys).reversed()) {
            keyboard.releaseNoWait(key);
            rest();
        }
        return this;
    }

    @Override
    public SwiftRobot write(String text) {
        Scene scene = robotContext().getWindowFinder().window(Window::isFocused).getScene();
        text.chars().forEach(letter -> type(scene, (char) letter));
        return this;
    }

    private void type(Scene scene, char letter) {
        KeyCode key = switch (letter) {
            case '\n' -> KeyCode.ENTER;
            case '\t' -> KeyCode.TAB;
            default -> KeyCode.UNDEFINED;
        };
        robotContext().getBaseRobot().typeKeyboard(scene, key, String.valueOf(letter));
        rest();
    }

    @Override
    public SwiftRobot clickOn(String query, Motion motion, MouseButton... buttons) {
        return clickOn(point(query), motion, buttons);
    }

    @Override
    public SwiftRobot clickOn(Node node, Motion motion, MouseButton... buttons) {
        return clickOn(point(node), motion, buttons);
    }

    @Override
    public SwiftRobot clickOn(PointQuery place, Motion motion, MouseButton... buttons) {
        MouseRobot mouse = robotContext().getMouseRobot();
        MouseButton[] pressed = buttons.length == 0 ? new MouseButton[] {MouseButton.PRIMARY} : buttons;
        mouse.moveNoWait(place.query());
        rest();
        mouse.pressNoWait(pressed);
        rest();
        mouse.releaseNoWait(pressed);
        rest();
        return this;
    }
}
