package vn.capuy.launcher.home;

import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import vn.capuy.launcher.Failure;

/**
 * The ports of this installation, kept over restarts: they stand in tokens, in the realm and in people's bookmarks.
 * They are chosen below the range from which the system takes ports for outgoing connections.
 */
public final class Ports {
    private static final int HIGHEST = 65_535;
    private static final int HOW_FAR_TO_LOOK = 500;

    private final Notes notes;
    private final IntPredicate free;

    Ports(Notes notes) {
        this(notes, vn.capuy.localpostgres.Ports::isFree);
    }

    Ports(Notes notes, IntPredicate free) {
        this.notes = notes;
        this.free = free;
    }

    public OptionalInt known(String name) {
        return notes.get(name).map(Integer::parseInt).map(OptionalInt::of).orElse(OptionalInt.empty());
    }

    /** The known port, or, where that is taken or there is none, the first free one from the preferred one on. */
    public int choose(String name, int preferred) {
        var known = known(name);
        var port = known.isPresent() && !belongsToAnother(known.getAsInt(), name) && free.test(known.getAsInt())
                ? known.getAsInt()
                : IntStream.range(preferred, preferred + HOW_FAR_TO_LOOK)
                        .filter(candidate -> !belongsToAnother(candidate, name))
                        .filter(free)
                        .findFirst()
                        .orElseThrow(() -> new Failure("No port from " + preferred + " on is free for " + name + "."));
        return keep(name, port);
    }

    /** The very port a person asked for. */
    public int insist(String name, int port) {
        if (port < 1 || port > HIGHEST) {
            throw new Failure("Port " + port + " does not exist: ports go from 1 to " + HIGHEST + ".");
        }
        if (!free.test(port)) {
            throw new Failure(
                    "Port " + port + " is taken by another program: ask for another with --port, or stop it.");
        }
        return keep(name, port);
    }

    private int keep(String name, int port) {
        notes.put(name, Integer.toString(port));
        notes.put("owner." + port, name);
        return port;
    }

    private boolean belongsToAnother(int port, String name) {
        return notes.get("owner." + port)
                .filter(owner -> !owner.equals(name))
                .filter(owner -> known(owner).orElse(0) == port)
                .isPresent();
    }
}
