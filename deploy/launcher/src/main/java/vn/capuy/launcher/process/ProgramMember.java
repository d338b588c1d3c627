package vn.capuy.launcher.process;

import java.nio.file.Path;
import java.time.Duration;
import java.util.function.UnaryOperator;
import vn.capuy.launcher.Failure;

/** A Java program of the suite that says over HTTP when it is ready. */
public final class ProgramMember implements Member {
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final int LINES_SHOWN = 25;

    private final Background background;
    private final Program program;
    private final UnaryOperator<Program> asItStarts;
    private final String readyUrl;
    private volatile Process process;
    private volatile long logStart;

    public ProgramMember(Background background, Program program, String readyUrl) {
        this(background, program, UnaryOperator.identity(), readyUrl);
    }

    /** @param asItStarts adds what is known only when it starts */
    public ProgramMember(Background background, Program program, UnaryOperator<Program> asItStarts, String readyUrl) {
        this.background = background;
        this.program = program;
        this.asItStarts = asItStarts;
        this.readyUrl = readyUrl;
    }

    @Override
    public String name() {
        return program.name();
    }

    @Override
    public void start() {
        logStart = log().toFile().length();
        process = background.start(asItStarts.apply(program));
    }

    @Override
    public boolean isAlive() {
        return process != null && process.isAlive();
    }

    @Override
    public void awaitReady() {
        var until = System.nanoTime() + PATIENCE.toNanos();
        while (!Web.answersOk(readyUrl)) {
            if (!isAlive()) {
                throw failure("ended while it was starting (exit code " + process.exitValue() + ")");
            }
            if (System.nanoTime() > until) {
                throw failure("was not ready after " + PATIENCE.toMinutes() + " minutes");
            }
            Waiting.aMoment();
        }
    }

    private Failure failure(String what) {
        return new Failure(name() + " " + what + ". The end of " + log() + ":\n" + logEnd(LINES_SHOWN));
    }

    @Override
    public Path log() {
        return program.log();
    }

    @Override
    public String logEnd(int lines) {
        return LogEnd.since(logStart, log(), lines);
    }
}
