package vn.capuy.launcher;

import java.io.PrintStream;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Says what is being done and for how long: one live line on a terminal, and now and then a plain line elsewhere, so
 * that a log of it stays readable.
 */
public final class Progress {
    private static final long PLAIN_EVERY_SECONDS = 15;
    private static final String WIPE = "\r\u001b[K";

    private final PrintStream out;
    private final boolean live;
    private final long startedAt = System.nanoTime();
    private final Map<String, Long> underWay = new LinkedHashMap<>();
    private long lastPlain = startedAt;

    public Progress(PrintStream out, boolean live) {
        this.out = out;
        this.live = live;
        Thread.ofVirtual().start(this::tick);
    }

    public static Progress here() {
        return new Progress(
                System.out, System.console() != null && System.console().isTerminal());
    }

    public synchronized void begin(String what) {
        underWay.put(what, System.nanoTime());
    }

    /** The step is over; what is to be said about it may be empty. */
    public synchronized void end(String what, String said) {
        underWay.remove(what);
        if (!said.isEmpty()) {
            say(said);
        }
    }

    public synchronized void say(String line) {
        out.println((live ? WIPE : "") + String.format(Locale.ROOT, "%6.1f s  ", seconds(startedAt)) + line);
        out.flush();
        lastPlain = System.nanoTime();
    }

    public synchronized void finish() {
        underWay.clear();
        if (live) {
            out.print(WIPE);
            out.flush();
        }
    }

    private void tick() {
        while (true) {
            try {
                Thread.sleep(Duration.ofSeconds(1));
            } catch (InterruptedException e) {
                return;
            }
            show();
        }
    }

    private synchronized void show() {
        if (underWay.isEmpty()) {
            return;
        }
        var text = underWay.entrySet().stream()
                .map(step -> step.getKey() + " (" + Math.round(seconds(step.getValue())) + " s)")
                .collect(Collectors.joining(", "));
        if (live) {
            out.print(WIPE + "          … " + text);
            out.flush();
        } else if (seconds(lastPlain) >= PLAIN_EVERY_SECONDS) {
            say("… " + text);
        }
    }

    private static double seconds(long since) {
        return Duration.ofNanos(System.nanoTime() - since).toMillis() / 1000.0;
    }
}
