package vn.capuy.kernel.limit;

/** The figures of regulations as they are known at the moment: those built in, and those entered since. */
public interface Limits {

    /** Only what is built in. */
    Limits BUILT_IN = new Limits() {
        @Override
        public <T> DatedLimit<T> of(DatedLimit<T> builtIn) {
            return builtIn;
        }
    };

    /** The limit with all its versions that are known. */
    <T> DatedLimit<T> of(DatedLimit<T> builtIn);
}
