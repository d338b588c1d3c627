package vn.capuy.platform.paper;

/** More than can be laid out at once; as DOCX, which is written as it goes, it can still be had. */
public final class PaperTooLarge extends RuntimeException {

    private final int pieces;
    private final int most;

    /**
     * @param pieces blocks and cells of the paper
     * @param most that can be laid out
     */
    public PaperTooLarge(int pieces, int most) {
        super("A paper of " + pieces + " pieces, of which at most " + most + " can be laid out");
        this.pieces = pieces;
        this.most = most;
    }

    public int pieces() {
        return pieces;
    }

    public int most() {
        return most;
    }
}
