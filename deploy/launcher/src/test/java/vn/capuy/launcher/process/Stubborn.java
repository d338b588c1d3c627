package vn.capuy.launcher.process;

import java.time.Duration;

/** A program for tests: it says that it is there, and needs a while to end when asked to. */
final class Stubborn {
    private Stubborn() {}

    public static void main(String[] arguments) throws InterruptedException {
        var slowness = Duration.ofMillis(Long.parseLong(arguments[0]));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            System.out.println("asked to end");
            Waiting.pause(slowness);
        }));
        System.out.println("here with " + System.getenv("SECRET"));
        Thread.sleep(Duration.ofMinutes(1));
    }
}
