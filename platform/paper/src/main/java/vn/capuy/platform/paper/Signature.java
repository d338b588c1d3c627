package vn.capuy.platform.paper;

/**
 * Who signs (thể thức đề ký).
 *
 * @param authority in whose name, e.g. "T/M BAN THƯỜNG VỤ"; empty where one signs for himself
 * @param office the office, e.g. "BÍ THƯ"
 * @param name of the one who signs, below the room for hand and seal
 */
public record Signature(String authority, String office, String name) {

    private static final int ROOM = 4;

    /** The signature as lines above each other. */
    public Stack stack() {
        Stack stack = Stack.centred();
        if (!authority.isBlank()) {
            stack = stack.bold(authority);
        }
        return stack.plain(office).space(ROOM).bold(name);
    }
}
