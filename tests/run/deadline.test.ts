import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Deadline } from "../../src/run/deadline.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test("time passes, but not while somebody else is waited for", () => {
  const passed = vi.fn();
  const deadline = new Deadline();
  deadline.set(100, passed);
  vi.advanceTimersByTime(60);
  deadline.wait();
  vi.advanceTimersByTime(1000);
  deadline.goOn();
  vi.advanceTimersByTime(39);
  expect(passed).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(passed).toHaveBeenCalledTimes(1);
});

test("a new one takes the place of the old one, and one that is cleared never passes", () => {
  const passed = vi.fn();
  const deadline = new Deadline();
  deadline.set(10, passed);
  deadline.set(100, passed);
  vi.advanceTimersByTime(50);
  expect(passed).not.toHaveBeenCalled();
  deadline.clear();
  vi.advanceTimersByTime(1000);
  expect(passed).not.toHaveBeenCalled();
});

test("what is set while somebody else is waited for begins afterwards", () => {
  const passed = vi.fn();
  const deadline = new Deadline();
  deadline.set(10, passed);
  deadline.wait();
  deadline.set(100, passed);
  vi.advanceTimersByTime(1000);
  deadline.goOn();
  vi.advanceTimersByTime(99);
  expect(passed).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(passed).toHaveBeenCalledTimes(1);
});

test("it does not begin again once it is cleared: the process ended while it waited", () => {
  const passed = vi.fn();
  const deadline = new Deadline();
  deadline.set(10, passed);
  deadline.wait();
  deadline.clear();
  deadline.goOn();
  vi.advanceTimersByTime(1000);
  expect(passed).not.toHaveBeenCalled();
});
