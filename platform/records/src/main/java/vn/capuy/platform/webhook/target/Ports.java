package vn.capuy.platform.webhook.target;

/** Ports from one to another, both included; written {@code 443} or {@code 8000-8999}. */
record Ports(int from, int to) {

    static Ports parse(String text) {
        int dash = text.indexOf('-');
        return dash < 0
                ? new Ports(Integer.parseInt(text), Integer.parseInt(text))
                : new Ports(Integer.parseInt(text.substring(0, dash)), Integer.parseInt(text.substring(dash + 1)));
    }

    boolean contains(int port) {
        return port >= from && port <= to;
    }
}
