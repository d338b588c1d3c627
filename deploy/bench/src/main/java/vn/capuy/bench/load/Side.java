package vn.capuy.bench.load;

import java.time.Duration;

/** The measured thing or its yardstick. */
public interface Side {
    /** @param length how long to work; what is done once takes the time it takes */
    Round round(Duration length) throws Exception;

    /** How many units must be done before it is in its stride: compilers look at what runs often. */
    default long warmUp() {
        return 0;
    }
}
