package vn.capuy.bench.load;

/** One request of one worker. */
public interface Work {
    /**
     * @param worker from 0
     * @param turn from 0, of this worker
     * @throws Exception where the answer is not what it should be
     */
    void once(int worker, long turn) throws Exception;
}
