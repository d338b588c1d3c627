package vn.capuy.launcher.process;

import java.nio.file.Path;

/** One process of the suite, as its supervisor sees it. */
public interface Member {
    String name();

    void start();

    boolean isAlive();

    /** Returns once it can serve, and fails with the end of its log where it ends instead or takes too long. */
    void awaitReady();

    Path log();

    /** The last lines that it wrote since its last start. */
    String logEnd(int lines);
}
