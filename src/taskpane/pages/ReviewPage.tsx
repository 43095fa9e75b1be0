import { usePane, useTools } from '../PaneContext';

/** The figures that nobody has looked at yet, least certain first. */
export default function ReviewPage() {
  useTools();
  return <p>{usePane(({ articles }) => articles.length)}</p>;
}
