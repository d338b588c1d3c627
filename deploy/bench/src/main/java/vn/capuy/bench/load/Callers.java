package vn.capuy.bench.load;

import java.io.IOException;

/** One kept connection for each worker, made at his first request, and anew after a failure. */
public final class Callers {
    private final String address;
    private final String bearer;
    private final Wire[] wires;

    /** @param bearer the value of the Authorization header */
    public Callers(String address, String bearer, int workers) {
        this.address = address;
        this.bearer = bearer;
        this.wires = new Wire[workers];
    }

    public void get(int worker, String path) throws IOException {
        send(worker, wire -> wire.get(path));
    }

    /** Asks with the tag of what is known; anything but 304 is a failure. */
    public void getUnchanged(int worker, String path, String tag) throws IOException {
        send(worker, wire -> wire.getUnchanged(path, tag));
    }

    /** Sends JSON. */
    public void post(int worker, String path, String json) throws IOException {
        send(worker, wire -> wire.post(path, json));
    }

    /**
     * Sends JSON that must have its effect once.
     *
     * @param key the value of the Idempotency-Key header
     */
    public void post(int worker, String path, String json, String key) throws IOException {
        send(worker, wire -> wire.post(path, json, key));
    }

    private interface Sending {
        void over(Wire wire) throws IOException;
    }

    private void send(int worker, Sending sending) throws IOException {
        if (wires[worker] == null) {
            wires[worker] = new Wire(address, bearer);
        }
        try {
            sending.over(wires[worker]);
        } catch (IOException failure) {
            wires[worker].close();
            wires[worker] = null;
            throw failure;
        }
    }
}
