package vn.capuy.bench.load;

import java.time.Duration;

/** The measured thing or its yardstick. */
public interface Side {
    /** @param length how long to work; what is done once takes the time it takes */
    Round round(Duration length) throws Exception;

    /** Whether it comes to its stride by being repeated: compilers look at what runs often. */
    default boolean isWarmedUp() {
        return false;
    }
}
